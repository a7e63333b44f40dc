package org.weft.landscape.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
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

  LandscapeView of(LandscapeSnapshot other) {
    return new LandscapeView(other, asOf, evidence, clearance);
  }

  /// Something that follows from this view alone: made when it is first asked for, then kept for
  /// every equal view of the same snapshot, of which the last few are kept.
  ///
  /// @param type one per thing that is kept
  /// @param amend makes it for a what-if, of that of the same view of its base and of what the
  ///   what-if changes
  public <T> T derived(Class<T> type, Function<LandscapeView, T> make, ViewAmendment<T> amend) {
    return snapshot.derived(this, type, make, amend);
  }

  /// The facts of a list that count in this view.
  ///
  /// @param list of organizations and collaborations, `ORGANIZATION`
  public FactSet seen(EntityKind list) {
    return Seen.of(this).list(list);
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
    if (fact instanceof FlowFact flow && flow.basis() == FlowBasis.PLANNED) {
      return Optional.of(ExclusionReason.OTHER_BASIS);
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

  private boolean hasHappened(@Nullable LocalDate day) {
    return day == null || !day.isAfter(asOf);
  }

  private boolean hasEnded(@Nullable LocalDate day) {
    return day != null && day.isBefore(asOf);
  }

  public Stream<ActorFact> actors() {
    return seen(EntityKind.ORGANIZATION).stream().mapToObj(snapshot.actors()::get);
  }

  public Stream<EffortFact> efforts() {
    return seen(EntityKind.EFFORT).stream().mapToObj(snapshot.efforts()::get);
  }

  public Stream<NeedFact> needs() {
    return seen(EntityKind.NEED).stream().mapToObj(snapshot.needs()::get);
  }

  public Stream<SurveyFact> surveys() {
    return seen(EntityKind.SURVEY).stream().mapToObj(snapshot.surveys()::get);
  }

  public Stream<SourceFact> sources() {
    return seen(EntityKind.SOURCE).stream().mapToObj(snapshot.sources()::get);
  }

  public Stream<FlowFact> flows() {
    return seen(EntityKind.FLOW).stream().mapToObj(snapshot.flows()::get);
  }

  public Stream<TieFact> ties() {
    return seen(EntityKind.TIE).stream().mapToObj(snapshot.ties()::get);
  }

  public Stream<SeatFact> seats() {
    return seen(EntityKind.SEAT).stream().mapToObj(snapshot.seats()::get);
  }

  public Stream<SeatTemplateFact> seatTemplates() {
    return seen(EntityKind.SEAT_TEMPLATE).stream().mapToObj(snapshot.seatTemplates()::get);
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

  /// What an effort is part of; null when it stands alone, or this view does not count the whole:
  /// then what that one is part of tells nothing either.
  public @Nullable EffortFact whole(EffortFact effort) {
    if (effort.partOf() < 0) {
      return null;
    }
    var whole = snapshot.efforts().get(effort.partOf());
    return sees(whole) ? whole : null;
  }

  /// What says of itself to be part of an effort; what is part of that is not among them.
  public Stream<EffortFact> parts(EffortFact effort) {
    return seen(snapshot.linked(Link.EFFORTS_PART_OF, effort.index()), snapshot.efforts()::get);
  }

  /// Whether an effort is part of another, at any depth.
  public boolean isPart(EffortFact part, EffortFact of) {
    for (var whole = whole(part); whole != null; whole = whole(whole)) {
      if (whole.index() == of.index()) {
        return true;
      }
    }
    return false;
  }

  /// The efforts that refer in one way to one of these nodes, each once, by index ascending.
  public Stream<EffortFact> effortsLinked(Link link, BitSet nodes) {
    var seen = seen(EntityKind.EFFORT);
    var found = new BitSet();
    nodes.stream()
        .forEach(node -> {
          for (int effort : snapshot.linked(link, node)) {
            found.set(effort, seen.has(effort));
          }
        });
    return found.stream().mapToObj(snapshot.efforts()::get);
  }

  /// The facts of a list that do not count in this view, by index ascending.
  public <F extends Fact> Stream<F> unseen(EntityKind list, List<F> facts) {
    var seen = seen(list);
    return IntStream.range(0, facts.size()).filter(i -> !seen.has(i)).mapToObj(facts::get);
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
