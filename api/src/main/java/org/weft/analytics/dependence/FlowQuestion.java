package org.weft.analytics.dependence;

import java.util.stream.Stream;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// What all questions of dependence say about the flows that count.
sealed interface FlowQuestion extends FlowSelection.Asked
    permits DependenceQuestion, DependentsQuestion, MutualDependenceQuestion, WithdrawalQuestion {

  /// The flows that may be added.
  ///
  /// @param subject flows of those whom the question is about
  /// @throws InvalidArgumentException if flows in several currencies or units would have to be
  ///   added
  default FlowSelection settle(LandscapeView view, Stream<FlowFact> subject) {
    return FlowSelection.settle(view, this, subject.toList());
  }
}
