package org.weft.analytics.power;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.dependence.UltimateSource;
import org.weft.analytics.dependence.UltimateSourceKind;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;

/// Who stands behind those who give: where their money comes from, and to whom they belong.
final class UltimateFunders {

  private static final double NEAR_SOLE_AT_ALL = 1;
  private static final int LISTED = 20;

  /// How many actors behind the money are traced. Our choice: a few milliseconds.
  static final int TRACE_LIMIT = 1_000;

  private final PowerFacts facts;
  private final Parents parents;

  UltimateFunders(PowerFacts facts, Parents parents) {
    this.facts = facts;
    this.parents = parents;
  }

  PowerSignal signal() {
    return PowerSignal.of(
        PowerSignalCode.ULTIMATE_FUNDER, List.of(ultimateSource(), commonParent()));
  }

  /// To whom each giver belongs, where it is known to belong to somebody.
  List<UltimateParent> parents() {
    var snapshot = facts.view.snapshot();
    return facts.resources.amounts().keySet().stream()
        .flatMap(giver -> {
          var belonging = parents.of(giver);
          var figures =
              Figures.of(facts.view, null).from(belonging.facts()).unknown(belonging.unknown());
          return belonging.shares().entrySet().stream()
              .filter(held -> held.getKey() != giver)
              .map(held ->
                  new UltimateParent(
                      snapshot.actorRef(giver),
                      snapshot.actorRef(held.getKey()),
                      figures.figure("power.ultimateParentShare", held.getValue())));
        })
        .sorted(
            Comparator.comparing((UltimateParent held) -> held.giver().key())
                .thenComparing(held -> -Objects.requireNonNullElse(held.share().value(), 0.0))
                .thenComparing(held -> held.parent().key()))
        .toList();
  }

  /// As `dependence` traces it, over all givers of givers.
  private SignalFinding ultimateSource() {
    var rule =
        new Rule(
            "More than half of the money to the collaboration was first raised by one",
            "traced through all givers of givers; our threshold");
    if (facts.money.isEmpty()) {
      return untraced(rule, facts.money.missing());
    }
    if (isTooLargeToTrace()) {
      return untraced(
          rule,
          "More than %,d actors stand behind the money; dependence traces them"
              .formatted(TRACE_LIMIT));
    }
    var question =
        new DependenceQuestion(
            facts.collaboration.key(),
            ResourceKind.MONEY,
            facts.question.period(),
            facts.selection.currency(),
            null,
            facts.selection.basis(),
            NEAR_SOLE_AT_ALL,
            LISTED);
    var traced = DependenceAnalysis.answer(facts.view, question);
    var unknown = traced.unknownShare().value();
    var named =
        traced.ultimateSources().stream()
            .filter(source -> source.kind() == UltimateSourceKind.ORIGIN)
            .toList();
    if (named.isEmpty()) {
      return untraced(rule, "No ultimate source has a name");
    }
    var largest = named.getFirst().share(); // the list has the largest first
    return SignalFinding.ofPart(
        rule, largest, unknown == null ? 0 : unknown, alike(named, largest));
  }

  /// The sources of the same share, by key.
  private static List<Ref<Actor>> alike(List<UltimateSource> named, Figure largest) {
    return named.stream()
        .filter(source -> Objects.equals(source.share().value(), largest.value()))
        .map(UltimateSource::actor)
        .filter(Objects::nonNull)
        .<Ref<Actor>>map(actor -> actor)
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private boolean isTooLargeToTrace() {
    var reached = new HashSet<Integer>(Set.of(facts.collaboration.index()));
    var waiting = new ArrayDeque<Integer>(reached);
    while (!waiting.isEmpty() && reached.size() <= TRACE_LIMIT) {
      facts
          .view
          .flowsInto(waiting.removeFirst())
          .filter(flow -> flow.kind() == ResourceKind.MONEY && flow.from() >= 0)
          .filter(flow -> reached.add(flow.from()))
          .forEach(flow -> waiting.add(flow.from()));
    }
    return reached.size() > TRACE_LIMIT;
  }

  private SignalFinding untraced(Rule rule, String why) {
    return SignalFinding.open(
        rule, facts.figures().notEvaluable("dependence.ultimateShare", why), why, List.of());
  }

  /// Two givers of one owner are one giver.
  private SignalFinding commonParent() {
    var rule =
        new Rule(
            "Two or more givers belong to one and together give more than half",
            "owners' owners included; our threshold");
    var resources = facts.resources;
    var metric = "power.commonParentShare";
    if (resources.isEmpty()) {
      return SignalFinding.open(
          rule,
          resources.figures().notEvaluable(metric, resources.missing()),
          resources.missing(),
          List.of());
    }
    var held = new TreeMap<Integer, Double>();
    var givers = new HashMap<Integer, Set<Integer>>();
    var used = new ArrayList<Fact>(facts.intake().flows());
    double open = 0;
    for (int giver : resources.amounts().keySet()) {
      var belonging = parents.of(giver);
      double part = resources.share(giver);
      open += part * belonging.unknown();
      used.addAll(belonging.facts());
      belonging
          .shares()
          .forEach((parent, share) -> {
            held.merge(parent, part * share, Double::sum);
            givers.computeIfAbsent(parent, any -> new HashSet<>()).add(giver);
          });
    }
    double unknown = 1 - (1 - open) * (1 - resources.unknown());
    double mostOfAny = largest(held); // a second giver of that parent may hide in the unknown
    held.keySet().removeIf(parent -> givers.getOrDefault(parent, Set.of()).size() < 2);
    double most = largest(held);
    return SignalFinding.between(
        rule,
        facts.figures().from(used).unknown(unknown).figure(metric, most),
        most * (1 - resources.unknown()),
        unknown == 0 ? most : mostOfAny * (1 - resources.unknown()) + unknown,
        top(held, most));
  }

  private static double largest(Map<Integer, Double> held) {
    return held.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private List<Ref<Actor>> top(Map<Integer, Double> held, double most) {
    return held.entrySet().stream()
        .filter(parent -> parent.getValue() == most)
        .<Ref<Actor>>map(parent -> facts.view.snapshot().actorRef(parent.getKey()))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
