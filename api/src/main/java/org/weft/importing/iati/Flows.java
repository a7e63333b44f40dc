package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.importing.ImportBatch;
import org.weft.landscape.FlowBasis;

/// Turns transfers into resource flows, each once. Every activity is taken three times, and all of
/// them once before any of them again: {@link #add}, {@link #match}, {@link #draft}.
final class Flows {

  private final ImportBatch batch;
  private final Sources sources;
  private final BothSides bothSides;
  private final Set<String> efforts;
  private final Map<String, Set<String>> givers = new HashMap<>();

  /// @param bothSides which expects what all activities report
  /// @param efforts identifiers of all activities
  Flows(ImportBatch batch, Sources sources, BothSides bothSides, Set<String> efforts) {
    this.batch = batch;
    this.sources = sources;
    this.bothSides = bothSides;
    this.efforts = efforts;
  }

  /// What is only planned was not given.
  void add(Activity activity) {
    for (var flow : of(activity)) {
      bothSides.add(flow);
      if (flow.transfer().type().basis() != FlowBasis.PLANNED) {
        givers
            .computeIfAbsent(flow.effort(efforts), _ -> new HashSet<>())
            .add(flow.transfer().giver());
      }
    }
  }

  void match(Activity activity) {
    of(activity).forEach(bothSides::match);
  }

  /// Who gives for an activity, or promises to; once all activities were added.
  Set<String> giversFor(String effort) {
    return givers.getOrDefault(effort, Set.of());
  }

  /// Adds a draft of each, in the order of their keys.
  void draft(Activity activity) {
    var source = sources.of(activity.reporter().key());
    for (var flow : of(activity)) {
      if (bothSides.isKept(flow)) {
        noteEffort(flow);
        batch.add(
            flow.transfer().origin(),
            flow.draft(flow.effort(efforts), source, bothSides.isConfirmed(flow)));
      }
    }
  }

  private void noteEffort(Flow flow) {
    var activity = flow.transfer().toActivity();
    if (activity != null && !efforts.contains(activity)) {
      batch.ignore(
          flow.transfer().origin(),
          "receiver-activity-id",
          activity,
          "must be an activity of the same import; the flow is for the activity that states it");
    }
  }

  /// Equal transfers of one activity are different ones; which of them is which does not matter.
  private static List<Flow> of(Activity activity) {
    var equals = new HashMap<String, List<Transfer>>();
    for (var transfer : activity.transfers()) {
      equals.computeIfAbsent(Flow.keyOf(activity, transfer), _ -> new ArrayList<>(1)).add(transfer);
    }
    var flows = new ArrayList<Flow>(activity.transfers().size());
    equals.forEach((first, transfers) -> {
      transfers.sort(Comparator.comparing(Transfer::content));
      for (int i = 0; i < transfers.size(); i++) {
        var key = i == 0 ? first : Keys.fit(first + "-" + (i + 1));
        flows.add(new Flow(key, activity, transfers.get(i)));
      }
    });
    flows.sort(Comparator.comparing(Flow::key));
    return flows;
  }
}
