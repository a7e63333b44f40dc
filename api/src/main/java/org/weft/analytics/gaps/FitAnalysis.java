package org.weft.analytics.gaps;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;

/// How well would a candidate fit as a partner?
///
/// **Definition** *Clear project*: it runs an effort on the issues and in the places of the room;
/// false if it runs others only. *Central to its work*: at least half of the issues that it works
/// on lie within those of the room. *Obvious contribution*: it gives, to anybody, a kind of
/// resource that the room needs, or gives to the room already; false if it gives other things only.
/// *Capacity*: an effort of its own has places free, or it gives staff time, volunteer time or
/// expertise; false if each of its efforts is full. Otherwise unknown.
///
/// **Range** Each true, false or unknown; 0 to 4 criteria.
///
/// **Reading** What speaks for asking it. Whether it wants to is for it to say.
///
/// **Cost** Constant per actor, besides its own efforts.
///
/// **Source** X. Briggs, Perfect Fit or Shotgun Marriage?, 2003, after R. Chaskin and others; the
/// facts that stand for each criterion are our choice.
final class FitAnalysis {

  private static final Set<ResourceKind> HANDS_AND_HEADS =
      Set.of(ResourceKind.STAFF_TIME, ResourceKind.VOLUNTEER_TIME, ResourceKind.EXPERTISE);

  private final RoomFacts room;
  private final LandscapeView view;
  private final Surroundings surroundings;
  private final Set<ResourceKind> needed;

  /// @param needed the kinds of resources that the room needs
  FitAnalysis(RoomFacts room, Surroundings surroundings, Set<ResourceKind> needed) {
    this.room = room;
    this.view = room.view();
    this.surroundings = surroundings;
    this.needed = needed;
  }

  /// How many criteria it is known to meet; the same as `of` says, without its facts.
  int count(ActorFact actor) {
    return (surroundings.running().get(actor.index()) ? 1 : 0)
        + (Boolean.TRUE.equals(isCentral(actor)) ? 1 : 0)
        + (contributes(actor) ? 1 : 0)
        + (hasCapacity(actor) ? 1 : 0);
  }

  private boolean contributes(ActorFact actor) {
    return givesOneOf(needed, actor) || surroundings.givesToTheRoom(actor);
  }

  private boolean hasCapacity(ActorFact actor) {
    return givesOneOf(HANDS_AND_HEADS, actor) || surroundings.hasRoom(actor);
  }

  private boolean givesOneOf(Set<ResourceKind> kinds, ActorFact actor) {
    return surroundings.givesOneOf(actor, kinds);
  }

  CandidateFit of(ActorFact actor) {
    return new CandidateFit(
        clearProject(actor), central(actor), contribution(actor), capacity(actor), count(actor));
  }

  private CandidateJudgement clearProject(ActorFact actor) {
    return new Judging(view)
        .ground(
            "It runs an effort on the issues and in the places of the room.",
            surroundings.efforts(actor))
        .judge(
            surroundings.runsAny(actor),
            "Its efforts are on other issues, or elsewhere.",
            "No effort of its own is recorded.");
  }

  /// Null when it states no issues, or the room does not.
  private @Nullable Boolean isCentral(ActorFact actor) {
    int[] stated = actor.issues();
    if (stated.length == 0 || room.issues().length == 0) {
      return null;
    }
    int within = 0;
    for (int issue : stated) {
      within += room.isAboutIssue(issue) ? 1 : 0;
    }
    return 2 * within >= stated.length;
  }

  private CandidateJudgement central(ActorFact actor) {
    var central = isCentral(actor);
    return new Judging(view)
        .ground(
            "At least half of its issues are those of the room.",
            Boolean.TRUE.equals(central) ? List.of(actor) : List.<ActorFact>of())
        .judge(
            central != null,
            "Most of its issues are others.",
            "The issues of its own, or those of the room, are not recorded.");
  }

  private CandidateJudgement contribution(ActorFact actor) {
    return new Judging(view)
        .ground("It gives what the room needs.", gifts(needed, actor))
        .ground("It gives to the room already.", surroundings.givesToRoom(actor))
        .judge(
            surroundings.givesAnything(actor),
            "What it gives is not what the room needs.",
            "What it gives is not recorded.");
  }

  private List<FlowFact> gifts(Set<ResourceKind> kinds, ActorFact actor) {
    return givesOneOf(kinds, actor)
        ? view.flowsFrom(actor.index()).filter(flow -> kinds.contains(flow.kind())).toList()
        : List.of();
  }

  private CandidateJudgement capacity(ActorFact actor) {
    var efforts = view.effortsRunBy(actor.index()).filter(CellEfforts::surelyRuns).toList();
    return new Judging(view)
        .ground(
            "An effort of its own has places free.",
            efforts.stream().filter(FitAnalysis::hasRoom).toList())
        .ground("It gives staff time, volunteer time or expertise.", gifts(HANDS_AND_HEADS, actor))
        .judge(
            !efforts.isEmpty() && efforts.stream().allMatch(FitAnalysis::isFull),
            "Each of its efforts is full.",
            "How much more it could do is not recorded.");
  }

  static boolean hasRoom(EffortFact effort) {
    var capacity = effort.capacity();
    var reached = effort.reached();
    return CellEfforts.surelyRuns(effort)
        && capacity != null
        && reached != null
        && capacity > reached;
  }

  private static boolean isFull(EffortFact effort) {
    var capacity = effort.capacity();
    var reached = effort.reached();
    return capacity != null && reached != null && capacity <= reached;
  }
}
