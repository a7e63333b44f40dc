package org.weft.analytics.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;

/// What one actor, or several as one, took in of the flows that may be added. Immutable, so that
/// threads may share it.
final class Intake {

  /// In place of a giver: it is not recorded.
  static final int UNKNOWN = -1;

  /// In place of a giver: own resources.
  static final int OWN = -2;

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

  private static final Comparator<Part> BY_GIVER_AND_AMOUNT =
      Comparator.comparingInt(Part::giver).thenComparingDouble(Part::amount);

  private static final ExclusionReason[] REASONS = ExclusionReason.values();
  private static final byte[] NOTHING = {};

  private final int[] givers;
  private final double[] shares;
  private final double total;
  private final boolean isUntold;
  private final byte[] excluded; // ordinals of reasons, one per flow that was left out

  private record Part(int giver, double amount) {}

  private Intake(List<Part> parts, boolean tellsOfMore, byte[] excluded) {
    parts.sort(BY_GIVER_AND_AMOUNT); // so that the order of the input cannot change a sum
    total = parts.stream().mapToDouble(Part::amount).reduce(0, Double::sum);
    int count = (int) parts.stream().mapToInt(Part::giver).distinct().count();
    givers = new int[count];
    shares = new double[count];
    int at = -1;
    for (var part : parts) {
      if (at < 0 || givers[at] != part.giver) {
        givers[++at] = part.giver;
      }
      shares[at] += total > 0 ? part.amount / total : 0;
    }
    isUntold = total == 0 && tellsOfMore;
    this.excluded = excluded;
  }

  /// Of these flows those that the view and the selection count.
  static Intake of(LandscapeView view, FlowSelection selection, Stream<FlowFact> flows) {
    var parts = new ArrayList<Part>();
    var excluded = new ArrayList<Byte>();
    boolean tellsOfMore = false;
    for (var flow : (Iterable<FlowFact>) flows::iterator) {
      var reason = selection.exclusion(view, flow);
      if (reason.isEmpty()) {
        parts.add(new Part(flow.from() == flow.to() ? OWN : flow.from(), amount(flow)));
      } else if (reason.get() != ExclusionReason.OTHER_KIND) {
        excluded.add((byte) reason.get().ordinal());
        tellsOfMore |= tellsOfMore(flow, reason.get());
      }
    }
    return new Intake(parts, tellsOfMore, bytes(excluded));
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] bytes = list.isEmpty() ? NOTHING : new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = list.get(i);
    }
    return bytes;
  }

  private static boolean tellsOfMore(FlowFact flow, ExclusionReason reason) {
    return NOT_COMPARABLE.contains(reason) || (NOT_IN_PERIOD.contains(reason) && isPassedOn(flow));
  }

  /// Whether a flow was given for its receiver to pass on.
  private static boolean isPassedOn(FlowFact flow) {
    var type = flow.regrantType();
    return type != null && type.isPassedOn();
  }

  static double amount(FlowFact flow) {
    return SelectedFlows.amount(flow).doubleValue();
  }

  /// How many givers there are, unknown origin and own resources included.
  int giverCount() {
    return givers.length;
  }

  /// A giver by its index among actors, or [#UNKNOWN] or [#OWN]; ascending.
  int giver(int i) {
    return givers[i];
  }

  /// What share of the whole that giver gave; 0 where all amounts are.
  double share(int i) {
    return shares[i];
  }

  /// What was taken in, as far as amounts are recorded.
  double total() {
    return total;
  }

  /// Whether something was taken in, and nothing that can be added.
  boolean isUntold() {
    return isUntold;
  }

  /// Whether a flow was left out.
  boolean hasExcluded() {
    return excluded.length > 0;
  }

  /// How many flows were left out of all of these, by reason.
  static Map<ExclusionReason, Integer> excluded(Iterable<Intake> intakes) {
    var counts = new EnumMap<ExclusionReason, Integer>(ExclusionReason.class);
    for (var intake : intakes) {
      for (byte reason : intake.excluded) {
        counts.merge(REASONS[reason], 1, Integer::sum);
      }
    }
    return counts;
  }
}
