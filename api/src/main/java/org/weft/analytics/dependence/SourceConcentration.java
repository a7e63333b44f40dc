package org.weft.analytics.dependence;

import java.util.Arrays;
import org.weft.algorithms.EffectiveNumber;
import org.weft.algorithms.HerfindahlIndex;
import org.weft.algorithms.NormalizedHerfindahl;
import org.weft.algorithms.TopShare;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;

/// In how few hands the named sources of one actor are.
///
/// @param sourcesCount named sources that gave more than nothing
public record SourceConcentration(
    int sourcesCount, Figure hhi, Figure normalizedHhi, Figure effectiveSources, Figure topShare) {

  /// @param which `direct` or `ultimate`, as the metrics are called
  /// @param given what each named source gave, in any one unit
  /// @param reason why there is none, for a sentence
  static SourceConcentration of(Figures figures, String which, double[] given, String reason) {
    var amounts = Arrays.stream(given).filter(amount -> amount > 0).toArray();
    var hhi = "dependence." + which + "Hhi";
    var normalized = "dependence." + which + "NormalizedHhi";
    var effective = which.equals("direct") ? DIRECT : ULTIMATE;
    var top = "dependence." + which + "TopShare";
    if (amounts.length == 0) {
      return new SourceConcentration(
          0,
          figures.notEvaluable(hhi, reason),
          figures.notEvaluable(normalized, reason),
          figures.notEvaluable(effective, reason),
          figures.notEvaluable(top, reason));
    }
    var normalizedHhi = NormalizedHerfindahl.of(amounts);
    return new SourceConcentration(
        amounts.length,
        figures.figure(hhi, HerfindahlIndex.of(amounts)),
        normalizedHhi.isPresent()
            ? figures.figure(normalized, normalizedHhi.getAsDouble())
            : figures.notEvaluable(normalized, "There is one source, and nothing to compare"),
        figures.figure(effective, EffectiveNumber.of(amounts)),
        figures.figure(top, TopShare.of(1, amounts)));
  }

  private static final String DIRECT = "dependence.effectiveDirectSources";
  private static final String ULTIMATE = "dependence.effectiveUltimateSources";
}
