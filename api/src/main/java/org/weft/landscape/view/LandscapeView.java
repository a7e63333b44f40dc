package org.weft.landscape.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.ExclusionReason;

/// A snapshot seen as of a date, on an evidence basis, by somebody. Every question is asked of a
/// view; every filter of the view holds for every question at once.
///
/// States (actors, efforts, seats, ties, needs, posts, seat templates) are seen while they are
/// valid; events (flows, surveys) once they have happened, undated ones always; proposals until
/// they would end, since their period is the planned one.
///
/// @param asOf the day it is seen from
/// @param evidence the weakest evidence that counts
/// @param clearance the narrowest visibility that is still shown
public record LandscapeView(
    LandscapeSnapshot snapshot, LocalDate asOf, EvidenceBasis evidence, Visibility clearance) {

  /// Whether it is of a landscape that could be, not of the one recorded.
  public boolean isHypothetical() {
    return snapshot.isHypothetical();
  }

  /// The same landscape on another day.
  public LandscapeView on(LocalDate day) {
    return new LandscapeView(snapshot, day, evidence, clearance);
  }

  /// Whether a fact counts in this view.
  public boolean sees(Fact fact) {
    return exclusion(fact).isEmpty();
  }

  /// Why a fact does not count in this view; empty when it does.
  public Optional<ExclusionReason> exclusion(Fact fact) {
    var standing = fact.standing();
    if (!standing.visibility().isShownTo(clearance)) {
      return Optional.of(ExclusionReason.NOT_VISIBLE);
    }
    if (snapshot.isGone(fact)) {
      return Optional.of(ExclusionReason.HYPOTHETICALLY_GONE);
    }
    if (!standing.evidence().satisfies(evidence)) {
      return Optional.of(ExclusionReason.WEAKER_EVIDENCE);
    }
    return isInTime(fact) ? Optional.empty() : Optional.of(ExclusionReason.OTHER_TIME);
  }

  private boolean isInTime(Fact fact) {
    return switch (fact) {
      case FlowFact flow -> hasHappened(flow.standing().validFrom());
      case SurveyFact survey -> !survey.checkedAt().isAfter(asOf);
      case EffortFact effort when effort.entity() == EntityKind.INITIATIVE ->
          !hasEnded(effort.standing().validTo());
      case ActorFact _,
          EffortFact _,
          SeatFact _,
          TieFact _,
          NeedFact _,
          PostFact _,
          SourceFact _,
          SeatTemplateFact _ ->
          fact.standing().period().contains(asOf);
    };
  }

  private boolean hasHappened(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null || !day.isAfter(asOf);
  }

  private boolean hasEnded(@org.jspecify.annotations.Nullable LocalDate day) {
    return day != null && day.isBefore(asOf);
  }

  public Stream<ActorFact> actors() {
    return snapshot.actors().stream().filter(this::sees);
  }

  public Stream<EffortFact> efforts() {
    return snapshot.efforts().stream().filter(this::sees);
  }

  public Stream<NeedFact> needs() {
    return snapshot.needs().stream().filter(this::sees);
  }

  public Stream<SurveyFact> surveys() {
    return snapshot.surveys().stream().filter(this::sees);
  }

  public Stream<SourceFact> sources() {
    return snapshot.sources().stream().filter(this::sees);
  }

  public Stream<FlowFact> flows() {
    return snapshot.flows().stream().filter(this::sees);
  }

  public Stream<TieFact> ties() {
    return snapshot.ties().stream().filter(this::sees);
  }

  public Stream<SeatTemplateFact> seatTemplates() {
    return snapshot.seatTemplates().stream().filter(this::sees);
  }

  public Stream<FlowFact> flowsInto(int actor) {
    return seen(snapshot.linked(Link.FLOWS_INTO, actor), snapshot.flows()::get);
  }

  public Stream<FlowFact> flowsFrom(int actor) {
    return seen(snapshot.linked(Link.FLOWS_FROM, actor), snapshot.flows()::get);
  }

  /// Flows into an actor with those that this view does not count, so that an answer can say so.
  public Stream<FlowFact> allFlowsInto(int actor) {
    return Arrays.stream(snapshot.linked(Link.FLOWS_INTO, actor)).mapToObj(snapshot.flows()::get);
  }

  public Stream<TieFact> tiesOf(int actor) {
    return seen(snapshot.linked(Link.TIES_OF, actor), snapshot.ties()::get);
  }

  /// Ties of an actor with those that this view does not count.
  public Stream<TieFact> allTiesOf(int actor) {
    return Arrays.stream(snapshot.linked(Link.TIES_OF, actor)).mapToObj(snapshot.ties()::get);
  }

  public Stream<EffortFact> effortsRunBy(int actor) {
    return seen(snapshot.linked(Link.EFFORTS_RUN_BY, actor), snapshot.efforts()::get);
  }

  /// The seats of a collaboration.
  public Stream<SeatFact> seatsIn(int collaboration) {
    return seen(snapshot.linked(Link.SEATS_IN, collaboration), snapshot.seats()::get);
  }

  /// The seats of a collaboration with those that this view does not count.
  public Stream<SeatFact> allSeatsIn(int collaboration) {
    return Arrays.stream(snapshot.linked(Link.SEATS_IN, collaboration))
        .mapToObj(snapshot.seats()::get);
  }

  public Stream<SeatFact> seatsHeldBy(int actor) {
    return seen(snapshot.linked(Link.SEATS_HELD_BY, actor), snapshot.seats()::get);
  }

  public Stream<PostFact> postsAt(int actor) {
    return seen(snapshot.linked(Link.POSTS_AT, actor), snapshot.posts()::get);
  }

  private <F extends Fact> Stream<F> seen(int[] indexes, IntFunction<F> fact) {
    return Arrays.stream(indexes).mapToObj(fact).filter(this::sees);
  }
}
