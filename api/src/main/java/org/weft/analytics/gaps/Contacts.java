package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.FactSet;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// Where one gets in one step from each of the [MeetingNodes] of a view, and how warmly: read when
/// it is first asked for, then kept for every room of that view. What the costs mean:
/// [Acquaintances].
final class Contacts {

  private static final int TO_PERSON = 1;
  private static final int FROM_PERSON = 1;
  private static final int INTO_ROOM = 2;
  private static final int OUT_OF_ROOM = 3;
  private static final int CONFIRMED = 3;
  private static final int SEAT = 3;
  private static final int EVIDENCED = 4;
  private static final int FLOW = 6;
  private static final int CLAIMED = 8;
  private static final int NEVER = -1;

  private static final int COST_BITS = 4;

  private final LandscapeView view;
  private final MeetingNodes nodes;
  private final FactSet seen;
  private final PeopleOfView people;
  private final AtomicReferenceArray<int @Nullable []> contacts; // by node

  private Contacts(LandscapeView view) {
    this.view = view;
    nodes = MeetingNodes.of(view.snapshot());
    seen = view.seen(EntityKind.ORGANIZATION);
    people = new PeopleOfView(view);
    contacts = new AtomicReferenceArray<>(nodes.size());
  }

  /// Those of a view; a what-if reads its own.
  static Contacts of(LandscapeView view) {
    return view.derived(Contacts.class, Contacts::new, (_, whatIf, _) -> new Contacts(whatIf));
  }

  MeetingNodes nodes() {
    return nodes;
  }

  /// Everybody with whom an actor is in touch, each once, without itself, then the people and rooms
  /// through which it meets others. Of a person and of a room the actors who meet there, as often
  /// as they are recorded to. To be read with [#node] and [#cost]; never write to it.
  int[] of(int node) {
    int[] known = contacts.get(node);
    if (known == null) {
      known = read(node);
      contacts.set(node, known);
    }
    return known;
  }

  static int node(int contact) {
    return contact >> COST_BITS;
  }

  static int cost(int contact) {
    return contact & (1 << COST_BITS) - 1;
  }

  /// How many of such contacts are actors: they come first, and no step is free.
  int known(int[] ofNode) {
    return ~Arrays.binarySearch(ofNode, nodes.actors() << COST_BITS);
  }

  private int[] read(int node) {
    var met = new Met(node);
    if (nodes.isActor(node)) {
      readActor(node, met);
      return met.warmest();
    }
    if (nodes.isPerson(node)) {
      people.actors(nodes.person(node)).forEach(actor -> met.meet(actor, FROM_PERSON));
    } else {
      view.seatsIn(nodes.collaboration(node)).forEach(seat -> met.meet(seat.member(), OUT_OF_ROOM));
    }
    return met.sorted();
  }

  private void readActor(int actor, Met met) {
    view.tiesOf(actor).forEach(tie -> met.meet(other(actor, tie), cost(tie)));
    view.flowsFrom(actor).forEach((FlowFact flow) -> met.meet(flow.to(), FLOW));
    view.flowsInto(actor).forEach((FlowFact flow) -> met.meet(flow.from(), FLOW));
    view.seatsIn(actor).forEach(seat -> met.meet(seat.member(), SEAT));
    view.postsAt(actor).forEach(post -> met.goThrough(post.person()));
    view.seatsHeldBy(actor)
        .forEach(seat -> {
          met.meet(seat.collaboration(), SEAT);
          met.goThrough(seat.person());
          met.enter(seat.collaboration());
        });
  }

  private static int other(int actor, TieFact tie) {
    return tie.from() == actor ? tie.to() : tie.from();
  }

  private static int cost(TieFact tie) {
    return switch (Acquaintances.kind(tie)) {
      case CONFIRMED_TIE -> CONFIRMED;
      case EVIDENCED_TIE -> EVIDENCED;
      default -> tie.kind().isContact() ? CLAIMED : NEVER;
    };
  }

  /// Where one gets from one node, as found so far.
  private final class Met {

    private final int self;
    private int[] contacts = new int[16];
    private int size;

    Met(int self) {
      this.self = self;
    }

    void meet(int actor, int cost) {
      if (cost != NEVER && actor != self && actor >= 0 && seen.has(actor)) {
        add(actor, cost);
      }
    }

    void goThrough(int person) {
      if (person >= 0) {
        add(nodes.ofPerson(person), TO_PERSON);
      }
    }

    void enter(int collaboration) {
      if (collaboration >= 0 && seen.has(collaboration)) {
        add(nodes.ofRoom(collaboration), INTO_ROOM);
      }
    }

    private void add(int node, int cost) {
      if (size == contacts.length) {
        contacts = Arrays.copyOf(contacts, 2 * size);
      }
      contacts[size++] = node << COST_BITS | cost;
    }

    int[] sorted() {
      Arrays.sort(contacts, 0, size);
      return Arrays.copyOf(contacts, size);
    }

    /// Of each node the least cost, which comes first.
    int[] warmest() {
      int[] all = sorted();
      int kept = 0;
      for (int contact : all) {
        if (kept == 0 || node(all[kept - 1]) != node(contact)) {
          all[kept++] = contact;
        }
      }
      return kept == all.length ? all : Arrays.copyOf(all, kept);
    }
  }
}
