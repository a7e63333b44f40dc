package org.weft.analytics.dependence;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// What every actor took in and to whom it gave, as one view and one selection of flows count it:
/// read when it is first asked for, then kept for all questions. A what-if reads anew only what its
/// changes touch.
///
/// Two threads may read the same at the same time; they find the same, and either is kept.
final class IntakeTable {

  private final LandscapeView view;
  private final FlowSelection selection;
  private final @Nullable IntakeTable base;
  private final BitSet otherIntake; // actors of whom the base does not hold
  private final BitSet otherReceivers;
  private final @Nullable Intake[] intakes;
  private final @Nullable Receivers[] receivers;

  /// In a record, whose components a thread sees complete or not at all.
  private record Receivers(int[] actors) {}

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
    receivers = new @Nullable Receivers[actors];
    otherIntake = new BitSet(actors);
    otherReceivers = new BitSet(actors);
    int known = base == null ? 0 : base.intakes.length;
    otherIntake.set(known, actors);
    otherReceivers.set(known, actors);
    changed.forEach(flow -> {
      otherIntake.set(flow.to());
      if (flow.from() >= 0) {
        otherReceivers.set(flow.from());
      }
    });
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

  /// To whom an actor gave more than nothing, itself included, each once, ascending. Never write to
  /// it.
  int[] receivers(int actor) {
    if (base != null && !otherReceivers.get(actor)) {
      return base.receivers(actor);
    }
    var held = receivers[actor];
    if (held == null) {
      held = new Receivers(read(actor).toArray());
      receivers[actor] = held;
    }
    return held.actors;
  }

  private IntStream read(int giver) {
    return view.flowsFrom(giver)
        .filter(flow -> selection.exclusion(view, flow).isEmpty() && Intake.amount(flow) > 0)
        .mapToInt(FlowFact::to)
        .sorted()
        .distinct();
  }
}
