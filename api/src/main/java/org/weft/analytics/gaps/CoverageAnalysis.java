package org.weft.analytics.gaps;

import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.LandscapeView;

/// Which needs are met, and which are not?
public final class CoverageAnalysis {

  private CoverageAnalysis() {}

  /// Judges every cell asked.
  ///
  /// @throws InvalidArgumentException if a name is not in the landscape, or more than 100,000 cells
  ///   are asked
  public static Coverage answer(LandscapeView view, CoverageQuestion question) {
    var cells = new CoverageCells(view, question);
    return new Coverage(
        cells.size(),
        cells.counts(),
        cells.unplacedEfforts(),
        question.threshold(),
        question.minimumProviders(),
        cells);
  }
}
