package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.weft.algorithms.CheapestPaths;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.PostFact;
import org.weft.landscape.view.SeatFact;
import org.weft.landscape.view.TieFact;

/// Who knows whom, as steps from node to node. Nodes are the actors; then the people, through whom
/// the actors that share one meet; then the actors once more, as rooms in which those who have a
/// seat meet.
///
/// **Definition** A step costs: through a shared person 2; a confirmed tie 3; between a
/// collaboration and one who has a seat in it 3; an evidenced tie 4; between two who have a seat in
/// one collaboration 5; a flow 6; a claimed tie 8. Ties of opposition are no steps, and whoever
/// opposes the room, or is opposed by it, introduces nobody. A step on from an intermediary that
/// knows 50 others or more costs 2 more, from 100 on 4, and so on by each doubling; one that knows
/// more than 1,000 introduces nobody. The same holds for a person by its organizations and for a
/// collaboration by its seats. The room itself pays nothing.
///
/// **Range** Costs of at least 2 per actor.
///
/// **Reading** Low: people who know each other can make the introduction.
///
/// **Cost** Linear in the contacts of the nodes that are visited ([Contacts]); one pass over posts
/// and seats.
///
/// **Source** Our choice; warm before formal, after the advice that introductions go by trust.
final class Acquaintances implements CheapestPaths.Steps {

  private static final int TO_PERSON = 1;
  private static final int FROM_PERSON = 1;
  private static final int INTO_ROOM = 2;
  private static final int OUT_OF_ROOM = 3;

  private static final int MANY = 25;
  private static final int TOO_MANY = 1_000;
  private static final int NEVER = -1;

  private final LandscapeView view;
  private final Contacts contacts;
  private final int actors;
  private final int people;
  private final BitSet starts = new BitSet();
  private final BitSet opponents = new BitSet();
  private final BitSet seen = new BitSet();
  private final int[] ofPerson;
  private final int[] offsets;

  Acquaintances(RoomFacts room) {
    this.view = room.view();
    this.contacts = Contacts.of(view);
    this.actors = view.snapshot().actors().size();
    this.people = view.snapshot().people().size();
    view.actors().forEach(actor -> seen.set(actor.index()));
    room.participants().forEach(actor -> starts.set(actor.index()));
    var collaboration = room.collaboration();
    if (collaboration != null) {
      starts.set(collaboration.index());
    }
    starts.stream()
        .forEach(start ->
            view.tiesOf(start)
                .filter(tie -> tie.kind() == TieKind.OPPOSES)
                .forEach(tie -> opponents.set(tie.from() == start ? tie.to() : tie.from())));
    this.offsets = new int[people + 1];
    everyPosting((person, _) -> offsets[person + 1]++);
    for (int person = 0; person < people; person++) {
      offsets[person + 1] += offsets[person];
    }
    this.ofPerson = new int[offsets[people]];
    var filled = offsets.clone();
    everyPosting((person, actor) -> ofPerson[filled[person]++] = actor);
  }

  /// Each person with each actor that it stands for, by a post or a seat.
  private void everyPosting(BiConsumer<Integer, Integer> posting) {
    for (PostFact post : view.snapshot().posts()) {
      if (post.person() >= 0 && isSeen(post.organization()) && view.sees(post)) {
        posting.accept(post.person(), post.organization());
      }
    }
    for (SeatFact seat : view.snapshot().seats()) {
      if (seat.person() >= 0 && isSeen(seat.member()) && view.sees(seat)) {
        posting.accept(seat.person(), seat.member());
      }
    }
  }

  private boolean isSeen(int actor) {
    return actor >= 0 && seen.get(actor);
  }

  int nodes() {
    return 2 * actors + people;
  }

  int[] starts() {
    return starts.stream().toArray();
  }

  boolean isActor(int node) {
    return node < actors;
  }

  boolean isPerson(int node) {
    return node >= actors && node < actors + people;
  }

  int person(int node) {
    return node - actors;
  }

  int collaboration(int node) {
    return node - actors - people;
  }

  /// Which of two nodes comes first: by kind of node, then by key.
  int order(int one, int other) {
    int byKind = Integer.compare(kind(one), kind(other));
    return byKind != 0 ? byKind : key(one).compareTo(key(other));
  }

  private int kind(int node) {
    return isActor(node) ? 0 : isPerson(node) ? 1 : 2;
  }

  private String key(int node) {
    var snapshot = view.snapshot();
    if (isPerson(node)) {
      return snapshot.people().get(person(node));
    }
    return snapshot.actors().get(isActor(node) ? node : collaboration(node)).key();
  }

  @Override
  public void from(int node, CheapestPaths.Step offer) {
    if (isActor(node)) {
      fromActor(node, offer);
    } else if (isPerson(node)) {
      fromPerson(person(node), offer);
    } else {
      fromRoom(collaboration(node), offer);
    }
  }

  private void fromActor(int actor, CheapestPaths.Step offer) {
    if (opponents.get(actor) && !starts.get(actor)) {
      return;
    }
    int[] known = contacts.of(actor);
    int more = starts.get(actor) ? 0 : detour(known.length);
    if (more == NEVER) {
      return;
    }
    for (int contact : known) {
      offer.to(Contacts.actor(contact), Contacts.cost(contact) + more, 1);
    }
    IntConsumer throughPerson = person -> offer.to(actors + person, TO_PERSON + more, 0);
    view.postsAt(actor).mapToInt(PostFact::person).filter(p -> p >= 0).forEach(throughPerson);
    view.seatsHeldBy(actor)
        .forEach(seat -> {
          if (seat.person() >= 0) {
            throughPerson.accept(seat.person());
          }
          if (isSeen(seat.collaboration())) {
            offer.to(actors + people + seat.collaboration(), INTO_ROOM + more, 0);
          }
        });
  }

  /// How warm a tie is, if the two are in touch by it.
  static IntroductionKind kind(TieFact tie) {
    if (!tie.kind().isContact()) {
      return IntroductionKind.CLAIMED_TIE;
    }
    return switch (tie.standing().evidence()) {
      case CONFIRMED -> IntroductionKind.CONFIRMED_TIE;
      case EVIDENCED ->
          tie.confirmedBy() >= 0 ? IntroductionKind.CONFIRMED_TIE : IntroductionKind.EVIDENCED_TIE;
      case CLAIMED ->
          tie.confirmedBy() >= 0 ? IntroductionKind.CONFIRMED_TIE : IntroductionKind.CLAIMED_TIE;
    };
  }

  private void fromPerson(int person, CheapestPaths.Step offer) {
    int more = detour(offsets[person + 1] - offsets[person]);
    if (more != NEVER) {
      for (int at = offsets[person]; at < offsets[person + 1]; at++) {
        offer.to(ofPerson[at], FROM_PERSON + more, 1);
      }
    }
  }

  private void fromRoom(int collaboration, CheapestPaths.Step offer) {
    int[] members =
        view.seatsIn(collaboration).mapToInt(SeatFact::member).filter(this::isSeen).toArray();
    int more = detour(members.length);
    if (more != NEVER) {
      for (int member : members) {
        offer.to(member, OUT_OF_ROOM + more, 1);
      }
    }
  }

  /// What it costs more to go on from one who knows so many.
  private static int detour(int known) {
    if (known > TOO_MANY) {
      return NEVER;
    }
    return known < 2 * MANY ? 0 : 2 * (31 - Integer.numberOfLeadingZeros(known / MANY));
  }
}
