package org.weft.analytics.gaps;

import java.util.BitSet;
import org.weft.algorithms.CheapestPaths;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.TieFact;

/// Who knows whom, as steps from node to node of the [MeetingNodes].
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
/// **Cost** Linear in the contacts of the nodes that are visited, which are kept ([Contacts]).
///
/// **Source** Our choice; warm before formal, after the advice that introductions go by trust.
final class Acquaintances implements CheapestPaths.Steps {

  private static final int MANY = 25;
  private static final int TOO_MANY = 1_000;
  private static final int NEVER = -1;

  private final Contacts contacts;
  private final MeetingNodes nodes;
  private final BitSet starts = new BitSet();
  private final BitSet opponents = new BitSet();

  Acquaintances(RoomFacts room) {
    var view = room.view();
    this.contacts = Contacts.of(view);
    this.nodes = contacts.nodes();
    room.participants().forEach(actor -> starts.set(actor.index()));
    var collaboration = room.collaboration();
    if (collaboration != null) {
      starts.set(collaboration.index());
    }
    starts.stream()
        .forEach(start ->
            view.tiesOf(start)
                .filter(tie -> tie.kind() == TieKind.OPPOSES)
                .mapToInt(tie -> tie.from() == start ? tie.to() : tie.from())
                .filter(opponent -> opponent >= 0)
                .forEach(opponents::set));
  }

  MeetingNodes nodes() {
    return nodes;
  }

  int[] starts() {
    return starts.stream().toArray();
  }

  @Override
  public void from(int node, CheapestPaths.Step offer) {
    boolean isStart = starts.get(node);
    if (opponents.get(node) && !isStart) {
      return;
    }
    int[] known = contacts.of(node);
    int more = isStart ? 0 : detour(contacts.known(known));
    if (more != NEVER) {
      for (int contact : known) {
        int to = Contacts.node(contact);
        offer.to(to, Contacts.cost(contact) + more, nodes.isActor(to) ? 1 : 0);
      }
    }
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

  /// What it costs more to go on from one who knows so many.
  private static int detour(int known) {
    if (known > TOO_MANY) {
      return NEVER;
    }
    return known < 2 * MANY ? 0 : 2 * (31 - Integer.numberOfLeadingZeros(known / MANY));
  }
}
