package org.weft.importing.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.weft.importing.ImportBatch;
import org.weft.landscape.FlowBasis;

/// Turns transfers into resource flows, each once: giver and receiver may both report one.
final class Flows {

  private final ImportBatch batch;
  private final Sources sources;
  private final TreeMap<String, Flow> flows = new TreeMap<>();

  Flows(ImportBatch batch, Sources sources) {
    this.batch = batch;
    this.sources = sources;
  }

  /// Equal transfers of one activity are different ones; which of them is which does not matter.
  void add(Activity activity) {
    var equals = new HashMap<String, List<Transfer>>();
    for (var transfer : activity.transfers()) {
      equals.computeIfAbsent(Flow.keyOf(activity, transfer), _ -> new ArrayList<>(1)).add(transfer);
    }
    equals.forEach((first, transfers) -> {
      transfers.sort(Comparator.comparing(Transfer::content));
      for (int i = 0; i < transfers.size(); i++) {
        var key = i == 0 ? first : Keys.fit(first + "-" + (i + 1));
        flows.put(key, new Flow(key, activity, transfers.get(i)));
      }
    });
  }

  /// Who gives for which activity, or promises to; what is only planned was not given.
  ///
  /// @param efforts identifiers of all activities
  Map<String, Set<String>> givers(Set<String> efforts) {
    var givers = new HashMap<String, Set<String>>();
    flows.values().stream()
        .filter(flow -> flow.transfer().type().basis() != FlowBasis.PLANNED)
        .forEach(flow ->
            givers
                .computeIfAbsent(flow.effort(efforts), _ -> new HashSet<>())
                .add(flow.transfer().giver()));
    return givers;
  }

  /// Adds a draft of each, in the order of their keys.
  ///
  /// @param efforts identifiers of all activities
  void draft(Set<String> efforts) {
    var confirmed = confirmed();
    noteOtherReports();
    for (var flow : flows.values()) {
      var activity = flow.transfer().toActivity();
      if (activity != null && !efforts.contains(activity)) {
        batch.ignore(
            flow.transfer().origin(),
            "receiver-activity-id",
            activity,
            "must be an activity of the same import; the flow is for the activity that states it");
      }
      var source = sources.of(flow.activity().reporter().key());
      batch.add(
          flow.transfer().origin(),
          flow.draft(flow.effort(efforts), source, confirmed.contains(flow.key())));
    }
  }

  /// Drops what the receiver reports where its giver reports the same: same organizations, basis,
  /// amount, currency and day.
  ///
  /// @return keys of those that both report
  private Set<String> confirmed() {
    var confirmed = new HashSet<String>();
    var sent = new HashMap<String, List<Flow>>();
    for (var flow : flows.values()) {
      if (!flow.transfer().type().isIncoming()) {
        sent.computeIfAbsent(flow.sameTransfer(), _ -> new ArrayList<>()).add(flow);
      }
    }
    for (var flow : List.copyOf(flows.values())) {
      var others =
          flow.transfer().type().isIncoming()
              ? sent.getOrDefault(flow.sameTransfer(), List.of())
              : List.<Flow>of();
      if (!others.isEmpty()) {
        var other = others.removeFirst();
        flows.remove(flow.key());
        batch.ignore(
            flow.transfer().origin(),
            "transaction",
            flow.transfer().amount(),
            "is reported by its giver, too; it is kept once");
        if (!other.activity().reporter().key().equals(flow.activity().reporter().key())) {
          confirmed.add(other.key());
        }
      }
    }
    return confirmed;
  }

  /// Says where both sides report flows that cannot be told to be the same.
  private void noteOtherReports() {
    Map<String, Flow> sent = new HashMap<>();
    var noted = new HashSet<String>();
    for (var flow : flows.values()) {
      if (!flow.transfer().type().isIncoming()) {
        sent.putIfAbsent(flow.sameParties(), flow);
      }
    }
    for (var flow : flows.values()) {
      if (flow.transfer().type().isIncoming()
          && sent.containsKey(flow.sameParties())
          && noted.add(flow.sameParties())) {
        batch.ignore(
            flow.transfer().origin(),
            "transaction",
            flow.transfer().giver() + " to " + flow.transfer().to().key(),
            "is reported by giver and receiver with other amounts or days; all are kept, so that a"
                + " sum may count some twice");
      }
    }
  }
}
