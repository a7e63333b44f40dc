package org.weft.analytics.dependence;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.landscape.Actor;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.FlowSelection;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SelectedFlows;
import org.weft.landscape.view.Subjects;

/// Answers {@link WithdrawalQuestion}s.
public final class WithdrawalAnalysis {

  private static final Set<ExclusionReason> NOT_COMPARABLE =
      EnumSet.of(
          ExclusionReason.VALUE_UNKNOWN,
          ExclusionReason.OTHER_CURRENCY,
          ExclusionReason.OTHER_BASIS);

  private final LandscapeView view;
  private final WithdrawalQuestion question;
  private final FlowSelection selection;
  private final ReachGraph reach;
  private final Cascade cascade;
  private final double[] lost;
  private final int[] order;
  private final Figures figures;

  private WithdrawalAnalysis(
      LandscapeView view, WithdrawalQuestion question, FlowSelection selection, int[] sources) {
    this.view = view;
    this.question = question;
    this.selection = selection;
    reach = ReachGraph.of(view, selection, sources);
    cascade = new Cascade(reach, question.passing(), question.tolerance());
    lost = cascade.lost();
    order = LargestFirst.order(lost, actor -> view.snapshot().actors().get(actor).key());
    figures = Figures.of(view, question.period()).from(reach.flows()).without(reach.excluded());
  }

  /// Works out who loses what when a few actors withdraw.
  ///
  /// @throws InvalidArgumentException if an actor is not in the view or none or too many are named,
  ///   a threshold is out of range, or flows in several currencies or units would have to be added
  public static Withdrawal answer(LandscapeView view, WithdrawalQuestion question) {
    check(question);
    var subjects = new Subjects(view);
    int[] sources =
        question.of().stream()
            .mapToInt(id -> subjects.actor("of", id).index())
            .sorted()
            .distinct()
            .toArray();
    var selection = question.settle(view, IntStream.of(sources).boxed().flatMap(view::flowsFrom));
    return new WithdrawalAnalysis(view, question, selection, sources).answer();
  }

  private static void check(WithdrawalQuestion question) {
    if (question.of().isEmpty() || question.of().size() > Thresholds.LONGEST_LIST) {
      throw new InvalidArgumentException(
          "of", question.of(), "must name 1 to " + Thresholds.LONGEST_LIST + " actors");
    }
    if (!(question.tolerance() >= 0 && question.tolerance() <= 1)) {
      throw new InvalidArgumentException("tolerance", question.tolerance(), "must be 0 to 1");
    }
    Thresholds.check("threshold", question.threshold());
  }

  private Withdrawal answer() {
    var unknown = lossUnknown();
    return new Withdrawal(
        named(sources()),
        selection.kind(),
        selection.currency(),
        selection.unit(),
        selection.basis(),
        question.passing(),
        question.tolerance(),
        totalLost(),
        rounds(),
        leftUnderCount(),
        unknown.size(),
        named(unknown.stream()),
        new AbstractList<WithdrawalLoss>() {
          @Override
          public WithdrawalLoss get(int rank) {
            return loss(order[rank]);
          }

          @Override
          public int size() {
            return order.length;
          }
        });
  }

  /// What the sources gave to others; what one of them gave another is none of it.
  private Figure totalLost() {
    var given =
        SelectedFlows.of(
            view,
            selection,
            sources()
                .flatMap(source -> view.flowsFrom(source))
                .filter(flow -> !reach.isSource(flow.to())));
    var base = Figures.of(view, question.period()).from(given.flows()).without(given.excluded());
    return given.flows().isEmpty()
        ? base.notEvaluable("dependence.totalLost", "They are not recorded to give anything")
        : base.figure("dependence.totalLost", given.total().doubleValue());
  }

  private Stream<Integer> sources() {
    return IntStream.of(reach.sources()).boxed();
  }

  private List<WithdrawalRound> rounds() {
    return IntStream.range(0, cascade.rounds().size())
        .mapToObj(i -> {
          var round = cascade.rounds().get(i);
          return new WithdrawalRound(
              i + 1,
              round.affectedCount(),
              round.fallen().length,
              named(IntStream.of(round.fallen()).boxed()));
        })
        .toList();
  }

  private int leftUnderCount() {
    int count = 0;
    while (count < order.length
        && !Thresholds.reaches(1 - lost[order[count]], question.threshold())) {
      count++;
    }
    return count;
  }

  /// Actors that get something of those who stop, and of whose loss no part is known.
  private Set<Integer> lossUnknown() {
    var fallen = cascade.rounds().stream().flatMap(round -> IntStream.of(round.fallen()).boxed());
    var found = new TreeSet<Integer>();
    Stream.concat(sources(), fallen)
        .flatMap(view::flowsFrom)
        .filter(this::cannotBeCounted)
        .map(FlowFact::to)
        .filter(actor -> !reach.isSource(actor) && lost[actor] == 0)
        .forEach(found::add);
    return found;
  }

  private boolean cannotBeCounted(FlowFact flow) {
    return selection.exclusion(view, flow).filter(NOT_COMPARABLE::contains).isPresent();
  }

  private WithdrawalLoss loss(int actor) {
    return new WithdrawalLoss(
        view.snapshot().actorRef(actor),
        figures.figure("dependence.lostShare", lost[actor]),
        figures.figure("dependence.remainingShare", 1 - lost[actor]),
        figures.figure("dependence.lostAmount", lost[actor] * reach.intake(actor)),
        cascade.fellIn(actor) == 0 ? null : (Integer) cascade.fellIn(actor),
        reach.hops(actor));
  }

  /// The first hundred of these actors, by key.
  private List<Ref<Actor>> named(Stream<Integer> actors) {
    return actors
        .<Ref<Actor>>map(view.snapshot()::actorRef)
        .sorted(Comparator.comparing(Ref::key))
        .limit(Thresholds.LONGEST_LIST)
        .toList();
  }
}
