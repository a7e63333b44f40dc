package org.weft.analytics.quality;

import org.weft.landscape.view.LandscapeView;

/// Answers {@link DataQualityQuestion}s.
final class DataQualityAnalysis {

  private DataQualityAnalysis() {}

  /// Cost: a pass over the facts of a kind for each field, and a table of all names.
  ///
  /// @param descriptions of the same snapshot, or of the same what-if
  static DataQuality answer(
      LandscapeView view, Descriptions descriptions, DataQualityQuestion question) {
    var staleBefore = view.asOf().minusDays(question.olderThanDays());
    var findings = new Findings(view, question);
    new FactChecks(view, descriptions, findings, staleBefore).run();
    new ThingChecks(view, descriptions, findings).run();
    return new DataQuality(staleBefore, findings.inOrder());
  }
}
