package org.weft.analytics.dependence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// Who depends on one actor, for one kind of resource.
///
/// @param nearSoleCount dependents of whose intake at least the threshold passed through it
/// @param all every dependent, largest share first, then by key; each is written out when asked for
public record Dependents(
    Ref<Actor> of,
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    Figure given,
    int nearSoleCount,
    Figure meanShare,
    Figure weightedShare,
    List<Dependent> all) {

  /// Only those with at least this share.
  List<Dependent> atLeast(double share) {
    if (share <= 0) {
      return all;
    }
    int end = 0;
    for (int step = Integer.highestOneBit(Math.max(1, all.size())); step > 0; step /= 2) {
      if (end + step <= all.size()
          && Thresholds.reaches(value(all.get(end + step - 1).share()), share)) {
        end += step;
      }
    }
    return all.subList(0, end);
  }

  private static double value(Figure figure) {
    return Objects.requireNonNull(figure.value());
  }
}
