package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;

/// What {@link Moves} looked at for one match, each with the facts it rests on: also what is not
/// known, since that may change the move.
final class MoveReasons {

  private final LandscapeView view;

  MoveReasons(LandscapeView view) {
    this.view = view;
  }

  List<DuplicationReason> of(
      Comparison match,
      @Nullable Boolean open,
      FunderDependence.Found funders,
      ParallelNeed.Judged parallel) {
    if (match.level() == null) {
      return List.of();
    }
    var reasons = new ArrayList<DuplicationReason>();
    reasons.add(contained(match));
    reasons.add(room(match));
    reasons.add(openness(match, open));
    reasons.add(dependence(match, funders));
    if (Boolean.TRUE.equals(parallel.needed())) {
      reasons.add(reason(match, DuplicationReasonCode.PARALLEL_NEEDED, parallel.reason()));
    }
    return List.copyOf(reasons);
  }

  private DuplicationReason contained(Comparison match) {
    if (!match.cells().dimensions().contains(CellDimension.POPULATION)) {
      return reason(
          match,
          DuplicationReasonCode.CONTAINMENT_UNKNOWN,
          "How much of what is proposed it does for the same people is not known.");
    }
    return Moves.isMuch(match.cells())
        ? reason(
            match,
            DuplicationReasonCode.MUCH_CONTAINED,
            "It does at least half of what is proposed, for the same people.")
        : reason(
            match,
            DuplicationReasonCode.LITTLE_CONTAINED,
            "It does less than half of what is proposed, for the same people.");
  }

  private DuplicationReason room(Comparison match) {
    var free = match.free();
    if (free == null) {
      return reason(
          match,
          DuplicationReasonCode.CAPACITY_UNKNOWN,
          "How many people it could still serve is not known.");
    }
    return free > 0
        ? reason(
            match,
            DuplicationReasonCode.FREE_CAPACITY,
            "It could serve " + free + " people more than it does.")
        : reason(match, DuplicationReasonCode.FULL, "It is full.");
  }

  private DuplicationReason openness(Comparison match, @Nullable Boolean open) {
    var runners = Arrays.stream(match.effort().runBy()).mapToObj(view.snapshot().actors()::get);
    var facts = runners.filter(view::sees).toList();
    if (open == null) {
      return reason(
          match,
          DuplicationReasonCode.OPENNESS_UNKNOWN,
          "Whether it takes partners is not known: ask.",
          facts);
    }
    return open
        ? reason(match, DuplicationReasonCode.OPEN, "It is open to partners.", facts)
        : reason(match, DuplicationReasonCode.NOT_OPEN, "It takes no partners.", facts);
  }

  private DuplicationReason dependence(Comparison match, FunderDependence.Found funders) {
    if (funders.tooMuch() == null) {
      return reason(
          match,
          DuplicationReasonCode.DEPENDENCE_UNKNOWN,
          "Whether those who run it get half of their money from one funder is not known.",
          funders.facts());
    }
    return funders.tooMuch()
        ? reason(
            match,
            DuplicationReasonCode.OVER_DEPENDENT,
            "One that runs it gets at least half of its money from one funder already.",
            funders.facts())
        : reason(
            match,
            DuplicationReasonCode.NOT_OVER_DEPENDENT,
            "No one that runs it gets half of its money from one funder.",
            funders.facts());
  }

  private DuplicationReason reason(Comparison match, DuplicationReasonCode code, String sentence) {
    return reason(match, code, sentence, List.of());
  }

  private DuplicationReason reason(
      Comparison match, DuplicationReasonCode code, String sentence, List<? extends Fact> more) {
    List<Ref<Entity>> facts =
        Stream.concat(
                Stream.of(match.effort()), more.stream().sorted(Comparator.comparing(Fact::key)))
            .limit(MOST_FACTS)
            .map(fact -> view.snapshot().<Entity>ref(fact))
            .toList();
    return new DuplicationReason(code, sentence, facts);
  }

  /// The figure beside a reason names all of its facts.
  private static final int MOST_FACTS = 20;
}
