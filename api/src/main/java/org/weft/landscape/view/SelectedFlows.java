package org.weft.landscape.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.weft.landscape.figure.ExclusionReason;

/// The flows of one base that may be added, and how many were left out for which reason. Flows of
/// another kind of resource are no part of the base and are not counted.
///
/// @param flows those that count, in the order of the snapshot
/// @param excluded how many were left out, by reason
/// @param vague givers, by index, of whom some amount that would count is not known; `-1` for no
///   recorded giver
public record SelectedFlows(
    List<FlowFact> flows, Map<ExclusionReason, Integer> excluded, Set<Integer> vague) {

  /// Sorts flows into those that count and those that do not.
  public static SelectedFlows of(
      LandscapeView view, FlowSelection selection, Stream<FlowFact> candidates) {
    var flows = new ArrayList<FlowFact>();
    var excluded = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    var vague = new TreeSet<Integer>();
    for (var flow : (Iterable<FlowFact>) candidates::iterator) {
      var reason = selection.exclusion(view, flow);
      if (reason.isEmpty()) {
        flows.add(flow);
      } else if (reason.get() != ExclusionReason.OTHER_KIND) {
        excluded.merge(reason.get(), 1, Integer::sum);
      }
      if (reason.equals(Optional.of(ExclusionReason.VALUE_UNKNOWN))) {
        vague.add(flow.from());
      }
    }
    return new SelectedFlows(flows, excluded, vague);
  }

  /// What all of them add up to, exactly.
  public BigDecimal total() {
    return flows.stream().map(SelectedFlows::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// What each giver gave, exactly, by index; `-1` for no recorded giver.
  public Map<Integer, BigDecimal> byGiver() {
    var sums = new TreeMap<Integer, BigDecimal>();
    flows.forEach(flow -> sums.merge(flow.from(), amount(flow), BigDecimal::add));
    return sums;
  }

  /// The amount of a flow that counts.
  public static BigDecimal amount(FlowFact flow) {
    return Objects.requireNonNull(flow.amount());
  }
}
