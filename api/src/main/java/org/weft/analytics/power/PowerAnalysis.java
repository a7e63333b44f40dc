package org.weft.analytics.power;

import java.util.Objects;
import java.util.stream.Stream;
import org.weft.landscape.InvalidArgumentException;
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
  /// @throws InvalidArgumentException if it is not a collaboration of the view, a quota or what a
  ///   new member brings is out of range, or money in several currencies would have to be added
  public static Power answer(LandscapeView view, PowerQuestion question) {
    check(question);
    var collaboration = new Subjects(view).collaboration("of", question.of());
    var governance = Objects.requireNonNull(collaboration.governance());
    var selection =
        FlowSelection.settle(
            view,
            new FlowSelection.Money(question.currency(), question.basis(), question.period()),
            intakes(view, collaboration, governance.backbone()).toList());
    return new PowerAnswer(new PowerFacts(view, question, collaboration, governance, selection))
        .answer();
  }

  private static void check(PowerQuestion question) {
    if (question.quota() != null && question.quota() < 1) {
      throw new InvalidArgumentException("quota", question.quota(), "must be 1 or more");
    }
    if (question.sectorQuota() != null && question.sectorQuota() < 0) {
      throw new InvalidArgumentException(
          "sectorQuota", question.sectorQuota(), "must be 0 or more");
    }
    var joining = question.joining();
    if (joining != null && joining.votes() != null && joining.votes() < 0) {
      throw new InvalidArgumentException("joining.votes", joining.votes(), "must be 0 or more");
    }
    if (joining != null && joining.money() != null && joining.money().signum() < 0) {
      throw new InvalidArgumentException("joining.money", joining.money(), "must be 0 or more");
    }
  }

  /// Money into the collaboration and its backbone from outside the two.
  static Stream<FlowFact> intakes(LandscapeView view, ActorFact collaboration, int backbone) {
    var own = view.allFlowsInto(collaboration.index());
    var all = backbone < 0 ? own : Stream.concat(own, view.allFlowsInto(backbone));
    return all.filter(
        flow -> flow.from() != collaboration.index() && flow.from() != backbone || flow.from() < 0);
  }
}
