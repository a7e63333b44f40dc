package org.weft.landscape.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weft.landscape.figure.ExclusionReason;

/// The flows of one base that may be added, and how many were left out for which reason. Flows of
/// another kind of resource are no part of the base and are not counted.
///
/// @param flows those that count, in the order of the snapshot
/// @param excluded how many were left out, by reason
public record SelectedFlows(List<FlowFact> flows, Map<ExclusionReason, Integer> excluded) {

  /// Sorts flows into those that count and those that do not.
  public static SelectedFlows of(
      LandscapeView view, FlowSelection selection, Stream<FlowFact> candidates) {
    var flows = new ArrayList<FlowFact>();
    var excluded = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    candidates
        .filter(flow -> flow.kind() == selection.kind())
        .forEach(
            flow ->
                selection
                    .exclusion(view, flow)
                    .ifPresentOrElse(
                        reason -> excluded.merge(reason, 1, Integer::sum), () -> flows.add(flow)));
    return new SelectedFlows(flows, excluded);
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
