package org.weft.analytics.dependence;

import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link DependenceQuestion}s.
public final class DependenceAnalysis {

  private static final int LONGEST_LIST = 100;

  private DependenceAnalysis() {}

  /// Traces one actor's intake.
  ///
  /// @throws InvalidArgumentException if the actor is not in the view, a threshold is out of range,
  ///   or flows in several currencies or units would have to be added
  public static Dependence answer(LandscapeView view, DependenceQuestion question) {
    check(question);
    var subject = new Subjects(view).actor("of", question.of());
    var selection =
        FlowSelection.settle(
            view,
            new FlowSelection.Asked(
                question.kind(),
                question.currency(),
                question.unit(),
                question.basis(),
                question.period()),
            view.allFlowsInto(subject.index()).toList());
    var supply = SupplyGraph.of(view, selection, subject.index());
    return new DependenceAnswer(view, question, selection, supply).of(subject);
  }

  private static void check(DependenceQuestion question) {
    if (!(question.nearSole() > 0 && question.nearSole() <= 1)) {
      throw new InvalidArgumentException("nearSole", question.nearSole(), "must be above 0, to 1");
    }
    if (question.limit() < 1 || question.limit() > LONGEST_LIST) {
      throw new InvalidArgumentException("limit", question.limit(), "must be 1 to " + LONGEST_LIST);
    }
  }
}
