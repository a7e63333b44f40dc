package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// With whom each actor of a view is directly in touch, and how warmly: read when it is first asked
/// for, then kept for every room of that view. What the costs mean: [Acquaintances].
final class Contacts {

  private static final int CONFIRMED = 3;
  private static final int SEAT = 3;
  private static final int EVIDENCED = 4;
  private static final int FLOW = 6;
  private static final int CLAIMED = 8;
  private static final int NEVER = -1;

  private static final int COST_BITS = 4;

  private final LandscapeView view;
  private final BitSet seen = new BitSet();
  private final AtomicReferenceArray<int @Nullable []> contacts; // by actor

  private Contacts(LandscapeView view) {
    this.view = view;
    view.actors().forEach(actor -> seen.set(actor.index()));
    contacts = new AtomicReferenceArray<>(view.snapshot().actors().size());
  }

  /// Those of a view; a what-if reads its own.
  static Contacts of(LandscapeView view) {
    return view.derived(Contacts.class, Contacts::new, (_, whatIf, _) -> new Contacts(whatIf));
  }

  /// Everybody with whom an actor is in touch, each once, without itself: to be read with [#actor]
  /// and [#cost]. Never write to it.
  int[] of(int actor) {
    int[] known = contacts.get(actor);
    if (known == null) {
      known = read(actor);
      contacts.set(actor, known);
    }
    return known;
  }

  static int actor(int contact) {
    return contact >> COST_BITS;
  }

  static int cost(int contact) {
    return contact & (1 << COST_BITS) - 1;
  }

  private int[] read(int actor) {
    var met = new Met(actor);
    view.tiesOf(actor).forEach(tie -> met.meet(other(actor, tie), cost(tie)));
    view.flowsFrom(actor).forEach((FlowFact flow) -> met.meet(flow.to(), FLOW));
    view.flowsInto(actor).forEach((FlowFact flow) -> met.meet(flow.from(), FLOW));
    view.seatsHeldBy(actor).forEach(seat -> met.meet(seat.collaboration(), SEAT));
    view.seatsIn(actor).forEach(seat -> met.meet(seat.member(), SEAT));
    return met.warmest();
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

  /// Whom one actor has met so far.
  private final class Met {

    private final int self;
    private int[] contacts = new int[16];
    private int size;

    Met(int self) {
      this.self = self;
    }

    void meet(int actor, int cost) {
      if (cost == NEVER || actor == self || actor < 0 || !seen.get(actor)) {
        return;
      }
      if (size == contacts.length) {
        contacts = Arrays.copyOf(contacts, 2 * size);
      }
      contacts[size++] = actor << COST_BITS | cost;
    }

    /// Of each actor the least cost, which comes first.
    int[] warmest() {
      Arrays.sort(contacts, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || actor(contacts[kept - 1]) != actor(contacts[i])) {
          contacts[kept++] = contacts[i];
        }
      }
      return Arrays.copyOf(contacts, kept);
    }
  }
}
