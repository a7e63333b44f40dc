package org.weft.analytics.dependence;

import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link DependenceQuestion}s.
public final class DependenceAnalysis {

  private DependenceAnalysis() {}

  /// Traces one actor's intake.
  ///
  /// @throws InvalidArgumentException if the actor is not in the view, a threshold is out of range,
  ///   or flows in several currencies or units would have to be added
  public static Dependence answer(LandscapeView view, DependenceQuestion question) {
    Thresholds.check("nearSole", question.nearSole());
    Thresholds.checkLimit("limit", question.limit());
    var subject = new Subjects(view).actor("of", question.of());
    var selection = question.settle(view, view.allFlowsInto(subject.index()));
    var supply = SupplyGraph.of(view, selection, subject.index());
    return new DependenceAnswer(view, question, selection, supply).of(subject);
  }
}
