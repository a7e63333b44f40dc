package org.weft.analytics.centrality;

import java.util.Set;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.TieKind;

/// What a caller asks of centrality.
///
/// @param tieKinds the kinds that count
/// @param weighted whether a step costs 1 ÷ the number of ties between two
/// @param samples starts with more than 5,000 actors, in 1..5000
/// @param seed draws the starts
public record CentralityQuestion(Set<TieKind> tieKinds, boolean weighted, int samples, int seed) {

  private static final int MOST_SAMPLES = 5000;

  /// All ties, every step alike.
  public static final CentralityQuestion PLAIN =
      new CentralityQuestion(TieKind.CONTACTS, false, 256, 1);

  /// @throws InvalidArgumentException if no kind is named or the samples are out of range
  public CentralityQuestion {
    if (tieKinds.isEmpty()) {
      throw new InvalidArgumentException(
          "tieKinds", tieKinds, "must name at least one, or be left out");
    }
    if (samples < 1 || samples > MOST_SAMPLES) {
      throw new InvalidArgumentException(
          "samples", samples, "must be between 1 and " + MOST_SAMPLES);
    }
  }
}
