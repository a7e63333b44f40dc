package org.weft.analytics.dependence;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.ShareMatrix;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// What every actor took in, as one view and one selection of flows count it: read when it is first
/// asked for, then kept for all questions. A what-if reads anew only what its changes touch.
///
/// Two threads may read the same at the same time; they find the same, and either is kept.
final class IntakeTable {

  private final LandscapeView view;
  private final FlowSelection selection;
  private final @Nullable IntakeTable base;
  private final BitSet otherIntake; // actors of whom the base does not hold
  private final @Nullable Intake[] intakes;
  private final BitSet hasExcluded; // actors of whom a flow was left out
  private @Nullable ShareMatrix shares;

  IntakeTable(LandscapeView view, FlowSelection selection) {
    this(view, selection, null, Stream.empty());
  }

  private IntakeTable(
      LandscapeView view,
      FlowSelection selection,
      @Nullable IntakeTable base,
      Stream<FlowFact> changed) {
    this.view = view;
    this.selection = selection;
    this.base = base;
    int actors = view.snapshot().actors().size();
    intakes = new @Nullable Intake[actors];
    otherIntake = new BitSet(actors);
    hasExcluded = new BitSet(actors);
    int known = base == null ? 0 : base.intakes.length;
    otherIntake.set(known, actors);
    changed.forEach(flow -> otherIntake.set(flow.to()));
  }

  /// The same in a what-if.
  ///
  /// @param view of the what-if
  /// @param changed flows as they were and as they are
  IntakeTable with(LandscapeView view, Stream<FlowFact> changed) {
    return new IntakeTable(view, selection, this, changed);
  }

  /// What an actor took in.
  Intake intake(int actor) {
    if (base != null && !otherIntake.get(actor)) {
      return base.intake(actor);
    }
    var held = intakes[actor];
    if (held == null) {
      held = Intake.of(view, selection, view.allFlowsInto(actor));
      intakes[actor] = held;
    }
    return held;
  }

  /// Of every actor's intake, the share from each other actor; the rest, own resources included, is
  /// its remainder.
  synchronized ShareMatrix shares() {
    var held = shares;
    if (held == null) {
      held = read();
      shares = held;
    }
    return held;
  }

  /// How many flows into these actors were left out, by reason.
  Map<ExclusionReason, Integer> excluded(IntStream actors) {
    shares(); // reads everybody's intake
    return Intake.excluded(actors.filter(hasExcluded::get).mapToObj(this::intake)::iterator);
  }

  private ShareMatrix read() {
    var read = ShareMatrix.builder(intakes.length);
    for (int actor = 0; actor < intakes.length; actor++) {
      var intake = intake(actor);
      hasExcluded.set(actor, intake.hasExcluded());
      for (int i = 0; i < intake.giverCount(); i++) {
        if (intake.giver(i) >= 0) {
          read.share(actor, intake.giver(i), intake.share(i));
        }
      }
    }
    return read.build();
  }
}
