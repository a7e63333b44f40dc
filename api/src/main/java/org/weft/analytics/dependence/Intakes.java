package org.weft.analytics.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// What one actor after another took in, of the flows that may be added. Entry `e` is the one that
/// the `e`-th [#read] made.
final class Intakes {

  /// Flows that are there but cannot be added: an actor that has only those is no origin, its
  /// intake is unknown.
  private static final Set<ExclusionReason> NOT_COMPARABLE =
      Set.of(
          ExclusionReason.VALUE_UNKNOWN,
          ExclusionReason.OTHER_CURRENCY,
          ExclusionReason.OTHER_BASIS);

  /// Flows at another time say nothing of this one, but for money that was given to be passed on.
  private static final Set<ExclusionReason> NOT_IN_PERIOD =
      Set.of(ExclusionReason.OUTSIDE_PERIOD, ExclusionReason.UNDATED);

  private final LandscapeView view;
  private final FlowSelection selection;
  private final List<FlowFact> flows = new ArrayList<>();
  private final int[] excluded = new int[ExclusionReason.values().length];
  private int[] end = new int[64];
  private double[] totals = new double[64];
  private boolean[] isUntold = new boolean[64];
  private int size;
  private final List<FlowFact> internal = new ArrayList<>();

  Intakes(LandscapeView view, FlowSelection selection) {
    this.view = view;
    this.selection = selection;
  }

  /// Reads what one actor took in.
  void read(int actor) {
    open();
    view.allFlowsInto(actor).forEach(this::take);
    close();
  }

  /// Reads what several took in together: what one of them gave another is no intake.
  ///
  /// @param members ascending
  void readTogether(int[] members) {
    open();
    for (int member : members) {
      view.allFlowsInto(member)
          .forEach(flow -> {
            boolean isInternal =
                flow.from() != flow.to() && Arrays.binarySearch(members, flow.from()) >= 0;
            if (!isInternal) {
              take(flow);
            } else if (selection.exclusion(view, flow).isEmpty()) {
              internal.add(flow);
            }
          });
    }
    close();
  }

  private void open() {
    if (size == totals.length) {
      end = Arrays.copyOf(end, 2 * size);
      totals = Arrays.copyOf(totals, 2 * size);
      isUntold = Arrays.copyOf(isUntold, 2 * size);
    }
  }

  private void take(FlowFact flow) {
    var reason = selection.exclusion(view, flow);
    if (reason.isEmpty()) {
      flows.add(flow);
      totals[size] += amount(flow);
    } else if (reason.get() != ExclusionReason.OTHER_KIND) {
      excluded[reason.get().ordinal()]++;
      isUntold[size] |= tellsOfMore(flow, reason.get());
    }
  }

  private static boolean tellsOfMore(FlowFact flow, ExclusionReason reason) {
    return NOT_COMPARABLE.contains(reason) || (NOT_IN_PERIOD.contains(reason) && isPassedOn(flow));
  }

  /// Whether a flow was given for its receiver to pass on.
  static boolean isPassedOn(FlowFact flow) {
    var type = flow.regrantType();
    return type != null && type.isPassedOn();
  }

  private void close() {
    end[size++] = flows.size();
  }

  static double amount(FlowFact flow) {
    return SelectedFlows.amount(flow).doubleValue();
  }

  /// What entry `e` took in, as far as amounts are recorded.
  double total(int e) {
    return totals[e];
  }

  /// Whether entry `e` took in something, and nothing that can be added.
  boolean isUntold(int e) {
    return totals[e] == 0 && isUntold[e];
  }

  /// The flows of entry `e`.
  List<FlowFact> of(int e) {
    return flows.subList(e == 0 ? 0 : end[e - 1], end[e]);
  }

  /// The flows of all entries, one entry after another.
  List<FlowFact> flows() {
    return flows;
  }

  /// The flows that ran between those read together.
  List<FlowFact> internal() {
    return internal;
  }

  /// How many flows of all entries were left out, by reason.
  Map<ExclusionReason, Integer> excluded() {
    var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    for (var reason : ExclusionReason.values()) {
      if (excluded[reason.ordinal()] > 0) {
        counts.put(reason, excluded[reason.ordinal()]);
      }
    }
    return counts;
  }
}
