package org.weft.analytics.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.weft.algorithms.BetweennessCentralization;
import org.weft.algorithms.BrokerShares;
import org.weft.algorithms.DegreeCentralization;
import org.weft.algorithms.DirectedGraph;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.SharedContent;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// The ties between some actors, direction and kind aside.
final class Cohesion {

  private static final Set<SharedContent> APART =
      EnumSet.of(SharedContent.NOTHING, SharedContent.RIVALRY);

  private final LandscapeView view;
  private final List<Integer> members;
  private final Map<Integer, Integer> nodes = new HashMap<>();
  private final List<TieFact> used = new ArrayList<>();
  private final DirectedGraph graph;
  private final Figures figures;

  Cohesion(LandscapeView view, List<Integer> members) {
    this.view = view;
    this.members = members;
    members.forEach(member -> nodes.put(member, nodes.size()));
    for (int member : members) {
      view.tiesOf(member)
          .filter(tie -> tie.from() == member && isBond(tie))
          .filter(tie -> tie.to() != member && nodes.containsKey(tie.to()))
          .forEach(used::add);
    }
    this.graph = graph(Set.of());
    this.figures = Figures.of(view, null).from(used);
  }

  /// Whether a tie binds: one that is no contact does not, nor does one of which it is told that
  /// nothing but rivalry is shared.
  static boolean isBond(TieFact tie) {
    return tie.kind().isContact()
        && (tie.sharedContents().isEmpty() || !APART.containsAll(tie.sharedContents()));
  }

  /// @param silent members that are taken to be tied to each other, all of them
  private DirectedGraph graph(Set<Integer> silent) {
    var edges = DirectedGraph.builder(members.size());
    used.forEach(
        tie -> edges.edge(nodes.getOrDefault(tie.from(), 0), nodes.getOrDefault(tie.to(), 0)));
    for (int one : silent) {
      for (int other : silent) {
        if (one != other) {
          edges.edge(nodes.getOrDefault(one, 0), nodes.getOrDefault(other, 0));
        }
      }
    }
    return edges.build().undirected();
  }

  TieCentralization centralization(Cohesion withoutBackbone, Cohesion withBackbone) {
    var silent = silent();
    var filled = graph(silent);
    return new TieCentralization(
        members.size(),
        members.size() - silent.size(),
        figure("power.degreeCentralization", DegreeCentralization.of(graph)),
        figure("power.betweennessCentralization", BetweennessCentralization.of(graph)),
        ifPresent("power.degreeIfMissingPresent", DegreeCentralization.of(filled)),
        ifPresent("power.betweennessIfMissingPresent", BetweennessCentralization.of(filled)),
        withoutBackbone.brokerage("power.brokerageShare"),
        withBackbone.brokerage("power.brokerageShareWithBackbone"));
  }

  /// Members of whom no tie is claimed or confirmed by themselves: what they would tell of each
  /// other is not known.
  private Set<Integer> silent() {
    var silent = new HashSet<>(members);
    used.forEach(tie -> {
      silent.remove(tie.claimedBy());
      silent.remove(tie.confirmedBy());
    });
    return silent;
  }

  private Figure ifPresent(String metric, OptionalDouble value) {
    return used.stream().allMatch(tie -> tie.claimedBy() < 0 && tie.confirmedBy() < 0)
            && !used.isEmpty()
        ? figures.notEvaluable(metric, "Who reported the ties is not recorded")
        : figure(metric, value);
  }

  private Figure figure(String metric, OptionalDouble value) {
    if (graph.edgeCount() == 0) {
      return figures.notEvaluable(metric, "No ties between members are recorded");
    }
    return value.isPresent()
        ? figures.figure(metric, value.getAsDouble())
        : figures.notEvaluable(metric, "Fewer than three members can be compared");
  }

  private OptionalDouble largest() {
    return members.size() < 3
        ? OptionalDouble.empty()
        : Arrays.stream(BrokerShares.of(graph)).filter(share -> !Double.isNaN(share)).max();
  }

  private Figure brokerage(String metric) {
    return figure(metric, largest());
  }

  /// Whether the ways between members lead over one of them; asked of the ties without the
  /// backbone.
  PowerSignal signal() {
    return PowerSignal.of(
        PowerSignalCode.BROKERAGE,
        List.of(
            SignalFinding.ofShare(
                new Rule(
                    "More than half of the shortest ways between the other members lead over one member, the backbone left aside",
                    "our threshold"),
                brokerage("power.brokerageShare"),
                0,
                brokers())));
  }

  private List<Ref<Actor>> brokers() {
    double most = graph.edgeCount() == 0 ? 0 : largest().orElse(0);
    var shares = BrokerShares.of(graph);
    return members.stream()
        .filter(member -> most > 0 && shares[nodes.getOrDefault(member, 0)] == most)
        .<Ref<Actor>>map(view.snapshot()::actorRef)
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
