package org.weft.landscape.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Period;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Exclusion;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;

/// Makes the figures of one question: each carries the view, the period, the facts used and those
/// left out. One instance per base, since figures over the same facts share them.
public final class Figures {

  private static final MathContext DIGITS = new MathContext(14);

  private final LandscapeView view;
  private final @Nullable Period period;
  private final List<Ref<?>> used;
  private final List<Exclusion> excluded;
  private final @Nullable Double unknownShare;

  private Figures(
      LandscapeView view,
      @Nullable Period period,
      List<Ref<?>> used,
      List<Exclusion> excluded,
      @Nullable Double unknownShare) {
    this.view = view;
    this.period = period;
    this.used = used;
    this.excluded = excluded;
    this.unknownShare = unknownShare;
  }

  /// Figures that rest on no facts yet.
  public static Figures of(LandscapeView view, @Nullable Period period) {
    return new Figures(view, period, List.of(), List.of(), null);
  }

  /// The same with these facts as the base.
  public Figures from(Collection<? extends Fact> facts) {
    return naming(facts, view.snapshot()::<Object>ref);
  }

  /// The same with these things as the base, where they are no facts of the snapshot.
  ///
  /// @param name names one of them
  public <T> Figures naming(
      Collection<? extends T> things, Function<? super T, ? extends Ref<?>> name) {
    return new Figures(view, period, new FactRefs(things, name), excluded, unknownShare);
  }

  /// The same with these facts left out.
  public Figures without(Map<ExclusionReason, Integer> counts) {
    return new Figures(
        view,
        period,
        used,
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
            .toList(),
        unknownShare);
  }

  /// The same with a share of the base that is not known.
  ///
  /// @param share in 0..1, null where that has no meaning
  public Figures unknown(@Nullable Double share) {
    return new Figures(view, period, used, excluded, share);
  }

  /// @param metric id of the definition in the metric catalog
  public Figure figure(String metric, double value) {
    return make(metric, value, null);
  }

  /// A figure that could not be computed.
  ///
  /// @param reason a sentence that says what is missing
  public Figure notEvaluable(String metric, String reason) {
    return make(metric, null, reason);
  }

  private Figure make(String metric, @Nullable Double value, @Nullable String reason) {
    return new Figure(
        metric,
        value == null ? null : (Double) rounded(value),
        reason,
        period,
        view.asOf(),
        view.evidence(),
        view.snapshot().version(),
        used,
        excluded,
        unknownShare == null ? null : (Double) rounded(unknownShare),
        view.isHypothetical());
  }

  /// Without the last digits, which depend on the order of additions and mean nothing.
  private static double rounded(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
  }
}
