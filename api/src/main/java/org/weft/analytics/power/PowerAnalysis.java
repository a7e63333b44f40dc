package org.weft.analytics.power;

import java.util.Objects;
import java.util.stream.Stream;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Answers {@link PowerQuestion}s.
public final class PowerAnalysis {

  private PowerAnalysis() {}

  /// The signals of power in one collaboration.
  ///
  /// @throws InvalidArgumentException if it is not a collaboration of the view, the quota is below
  ///   1, or money in several currencies would have to be added
  public static Power answer(LandscapeView view, PowerQuestion question) {
    if (question.quota() != null && question.quota() < 1) {
      throw new InvalidArgumentException("quota", question.quota(), "must be 1 or more");
    }
    var collaboration = new Subjects(view).collaboration("of", question.of());
    var governance = Objects.requireNonNull(collaboration.governance());
    var selection =
        FlowSelection.settle(
            view,
            new FlowSelection.Asked(
                ResourceKind.MONEY, question.currency(), null, question.basis(), question.period()),
            intakes(view, collaboration, governance.backbone()).toList());
    var ballot =
        new Ballot(view.seatsIn(collaboration.index()).toList(), governance, question.quota());
    return new PowerAnswer(view, question, selection, ballot).of(collaboration, governance);
  }

  /// Money into the collaboration and its backbone from outside the two.
  static Stream<FlowFact> intakes(LandscapeView view, ActorFact collaboration, int backbone) {
    var own = view.allFlowsInto(collaboration.index());
    var all = backbone < 0 ? own : Stream.concat(own, view.allFlowsInto(backbone));
    return all.filter(
        flow -> flow.from() != collaboration.index() && flow.from() != backbone || flow.from() < 0);
  }
}
