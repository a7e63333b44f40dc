package org.weft.analytics.dependence;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;

/// What all questions of dependence say about the flows that count.
sealed interface FlowQuestion
    permits DependenceQuestion, DependentsQuestion, MutualDependenceQuestion, WithdrawalQuestion {

  ResourceKind kind();

  @Nullable Period period();

  @Nullable String currency();

  @Nullable String unit();

  @Nullable FlowBasis basis();

  /// The flows that may be added.
  ///
  /// @param subject flows of those whom the question is about
  /// @throws InvalidArgumentException if flows in several currencies or units would have to be
  ///   added
  default FlowSelection settle(LandscapeView view, Stream<FlowFact> subject) {
    return FlowSelection.settle(
        view,
        new FlowSelection.Asked(kind(), currency(), unit(), basis(), period()),
        subject.toList());
  }
}
