package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.SeatRole;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatFact;

/// How much does a candidate matter to a room?
///
/// **Definition** *Power*: it gives money to somebody in the room or for its issues; it is a public
/// authority in or around the places; it has votes in another collaboration on the issues; it owns
/// or controls somebody in the room, or appoints to its seats. False if what it gives, its sector
/// and, for an authority, its place are recorded and none of this is. *Legitimacy*: it is a public
/// authority there, by sector or by type (IATI 10, 11, 15); it speaks for a population concerned;
/// it holds one of the six roles in another collaboration on the issues. False if its sector is
/// recorded, it is no authority of unknown place, and no community group that does not say for whom
/// it speaks. *Urgency*: it opposes the room or somebody on its issues; it speaks for, or serves,
/// somebody in unmet need. False if it has ties of its own, every need is known, and it is no such
/// community group. Otherwise unknown.
///
/// **Range** Each true, false or unknown; 0 to 3 attributes, seven classes.
///
/// **Reading** More attributes: harder to leave out. Not a measure of how good a partner it is.
///
/// **Cost** Constant per actor, besides its own seats and efforts.
///
/// **Source** R. Mitchell, B. Agle and D. Wood, Toward a Theory of Stakeholder Identification and
/// Salience, 1997; the facts that stand for each attribute are our choice.
final class SalienceAnalysis {

  private static final List<String> PUBLIC_TYPES = List.of("10", "11", "15");

  private final RoomFacts room;
  private final LandscapeView view;
  private final Surroundings surroundings;
  private final RoleSigns roles;
  private final SeatsElsewhere elsewhere;
  private final SeatSigns signs;
  private @Nullable UnmetNeeds unmet;
  private @Nullable BitSet servers;

  SalienceAnalysis(
      RoomFacts room,
      Surroundings surroundings,
      RoleSigns roles,
      SeatsElsewhere elsewhere,
      SeatSigns signs) {
    this.room = room;
    this.view = room.view();
    this.surroundings = surroundings;
    this.roles = roles;
    this.elsewhere = elsewhere;
    this.signs = signs;
  }

  /// Read when somebody is first judged: a room in which nobody is missing never asks.
  private UnmetNeeds needs() {
    var known = unmet;
    if (known == null) {
      known = new UnmetNeeds(room);
      unmet = known;
    }
    return known;
  }

  private BitSet servers() {
    var known = servers;
    if (known == null) {
      known = needs().servers(surroundings);
      servers = known;
    }
    return known;
  }

  /// How many attributes it is known to have; the same as `of` says, without its facts.
  int count(ActorFact actor) {
    return (hasPower(actor) ? 1 : 0) + (isLegitimate(actor) ? 1 : 0) + (isUrgent(actor) ? 1 : 0);
  }

  private boolean hasPower(ActorFact actor) {
    return roles.shows(SeatRole.FUNDER, actor)
        || roles.shows(SeatRole.ACCOUNTABLE_AUTHORITY, actor)
        || surroundings.controlsRoom(actor)
        || elsewhere.of(actor).stream().anyMatch(SalienceAnalysis::hasVote);
  }

  private boolean isLegitimate(ActorFact actor) {
    return isPublic(actor)
        || signs.speaks(actor, room::isConcerned)
        || elsewhere.of(actor).stream().anyMatch(SalienceAnalysis::hasRole);
  }

  private boolean isUrgent(ActorFact actor) {
    return roles.shows(SeatRole.OPPOSITION, actor)
        || signs.speaks(actor, needs()::speaksForUnmet)
        || servers().get(actor.index());
  }

  Salience of(ActorFact actor) {
    return Salience.of(power(actor), legitimacy(actor), urgency(actor));
  }

  private CandidateJudgement power(ActorFact actor) {
    return new Judging(view)
        .ground(
            "It gives money to the room or for its issues.", roles.signs(SeatRole.FUNDER, actor))
        .ground(
            "It is a public authority in the places, or around them.",
            roles.signs(SeatRole.ACCOUNTABLE_AUTHORITY, actor))
        .ground(
            "It has votes in another collaboration on the issues.",
            elsewhere.of(actor).stream().filter(SalienceAnalysis::hasVote).toList())
        .ground(
            "It owns or controls somebody in the room, or appoints to its seats.",
            surroundings.controlOfRoom(actor))
        .judge(
            roles.isTold(SeatRole.FUNDER, actor)
                && roles.isTold(SeatRole.ACCOUNTABLE_AUTHORITY, actor),
            "What it gives, and its sector, are recorded; neither gives it power here.",
            "Too little is recorded of what it gives, or of its sector.");
  }

  private CandidateJudgement legitimacy(ActorFact actor) {
    return new Judging(view)
        .ground(
            "It is a public authority in the places, or around them.",
            isPublic(actor) ? List.of(actor) : List.<ActorFact>of())
        .ground("It speaks for a population concerned.", signs.speaking(actor, room::isConcerned))
        .ground(
            "It holds such a role in another collaboration on the issues.",
            elsewhere.of(actor).stream().filter(SalienceAnalysis::hasRole).toList())
        .judge(
            roles.isTold(SeatRole.ACCOUNTABLE_AUTHORITY, actor) && !isSilent(actor),
            "It is no public authority, and speaks for nobody whom the room concerns.",
            "Its sector, or for whom it speaks, is not recorded.");
  }

  private CandidateJudgement urgency(ActorFact actor) {
    var serving = needs().serving(surroundings, actor);
    return new Judging(view)
        .ground(
            "It opposes the room, or somebody on its issues.",
            roles.signs(SeatRole.OPPOSITION, actor))
        .ground(
            "It speaks for people whose need is not met.",
            signs.speaking(actor, needs()::speaksForUnmet),
            needs().needsOf(meant -> signs.speaks(actor, meant)))
        .ground("It serves people whose need is not met.", serving, needs().needsServedBy(serving))
        .judge(
            needs().isTold()
                && actor.sectors().length > 0
                && !isSilent(actor)
                && roles.isTold(SeatRole.OPPOSITION, actor),
            "It opposes nobody here, and neither speaks for nor serves anybody in unmet need.",
            "Too little is recorded of the needs, of its ties, or of whom it speaks for.");
  }

  private boolean isPublic(ActorFact actor) {
    return roles.shows(SeatRole.ACCOUNTABLE_AUTHORITY, actor)
        || (isPublicType(actor.type()) && room.isAround(actor.places()));
  }

  private static boolean isPublicType(@Nullable String type) {
    return type != null && PUBLIC_TYPES.contains(type);
  }

  private boolean isSilent(ActorFact actor) {
    return room.isInSector(actor, room.community()) && actor.represents().length == 0;
  }

  private static boolean hasVote(SeatFact seat) {
    var votes = seat.votes();
    return votes != null && votes > 0;
  }

  private static boolean hasRole(SeatFact seat) {
    var role = seat.role();
    return role != null && role.isNeededInRooms();
  }
}
