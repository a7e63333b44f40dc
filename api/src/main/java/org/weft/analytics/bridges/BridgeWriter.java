package org.weft.analytics.bridges;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.weft.algorithms.ArticulationPoints;
import org.weft.algorithms.DirectedGraph;
import org.weft.algorithms.StructuralHoles;
import org.weft.analytics.bridges.Division.Community;
import org.weft.analytics.centrality.TieNetwork;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// Finds pairs of communities that nobody bridges and actors that bridge alone, and writes them
/// out.
///
/// Cost: one pass over the ties, then what is shown: the ties of two communities for each gap.
final class BridgeWriter {

  /// Two communities by number, the larger first.
  ///
  /// @param isKnown whether some tie is recorded of either
  record Pair(int one, int other, long possible, boolean isKnown) {}

  private static final int MOST_COMMUNITIES = 200;
  private static final int MOST_MEMBERS = 20;

  private final LandscapeView view;
  private final BridgeGrouping by;
  private final TieNetwork network;
  private final DirectedGraph graph;
  private final Division division;
  private final StructuralHoles holes;
  private final Figures figures;
  private final int compared;
  private final BitSet bridged = new BitSet(); // pairs of communities
  private final long[] withinTwice; // such a tie is seen from both ends
  private final long[] outward;

  BridgeWriter(LandscapeView view, BridgeGrouping by, TieNetwork network, Division division) {
    this.view = view;
    this.by = by;
    this.network = network;
    this.graph = network.graph();
    this.division = division;
    this.holes = new StructuralHoles(graph);
    this.figures = Figures.of(view, null).from(network.ties());
    this.compared = Math.min(MOST_COMMUNITIES, division.communities().size());
    this.withinTwice = new long[division.communities().size()];
    this.outward = new long[division.communities().size()];
    for (int node = 0; node < graph.nodeCount(); node++) {
      int[] own = division.groups().get(node);
      bridge(own, own);
      for (int other : graph.successors(node)) {
        int[] theirs = division.groups().get(other);
        bridge(own, theirs);
        count(own, theirs);
      }
    }
  }

  private void bridge(int[] ours, int[] theirs) {
    for (int our : ours) {
      for (int their : theirs) {
        if (our < compared && their < compared) {
          bridged.set(our * compared + their);
        }
      }
    }
  }

  private void count(int[] ours, int[] theirs) {
    for (int our : ours) {
      if (Arrays.binarySearch(theirs, our) >= 0) {
        withinTwice[our]++;
      } else {
        outward[our]++;
      }
    }
  }

  List<BridgeCommunity> communities() {
    return IntStream.range(0, compared).mapToObj(this::community).toList();
  }

  private BridgeCommunity community(int number) {
    Community community = division.communities().get(number);
    var snapshot = view.snapshot();
    long within = withinTwice[number] / 2;
    long all = within + outward[number];
    return new BridgeCommunity(
        by == BridgeGrouping.SECTORS ? snapshot.ref(snapshot.sectors(), community.node()) : null,
        by == BridgeGrouping.PLACES ? snapshot.ref(snapshot.places(), community.node()) : null,
        community.key(),
        community.members().length,
        (int)
            IntStream.of(community.members())
                .filter(node -> graph.successors(node).length == 0)
                .count(),
        IntStream.of(community.members())
            .limit(MOST_MEMBERS)
            .mapToObj(node -> snapshot.<org.weft.landscape.Actor>ref(network.actors().get(node)))
            .toList(),
        all == 0
            ? figures.notEvaluable("bridges.eiIndex", "No tie of a member is recorded.")
            : figures.figure("bridges.eiIndex", (double) (outward[number] - within) / all));
  }

  /// Those of which something is known first, then most possible ties, then in the order of the
  /// communities.
  List<Pair> gaps() {
    var pairs = new ArrayList<Pair>();
    for (int one = 0; one < compared; one++) {
      for (int other = one + 1; other < compared; other++) {
        if (!bridged.get(one * compared + other)) {
          pairs.add(
              new Pair(one, other, (long) size(one) * size(other), isKnown(one) && isKnown(other)));
        }
      }
    }
    pairs.sort(Comparator.comparing(Pair::isKnown).thenComparingLong(Pair::possible).reversed());
    return pairs;
  }

  private boolean isKnown(int community) {
    return withinTwice[community] + outward[community] > 0;
  }

  private int size(int community) {
    return division.communities().get(community).members().length;
  }

  BridgeGap write(Pair pair, int most) {
    int[] toOne = tiesTo(pair.one());
    int[] toOther = tiesTo(pair.other());
    var candidates =
        IntStream.range(0, graph.nodeCount())
            .filter(node -> toOne[node] > 0 && toOther[node] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(node -> Math.min(toOne[node], toOther[node]))
                    .reversed()
                    .thenComparing(node -> holes.constraint(node).orElse(Double.MAX_VALUE)))
            .toList();
    return new BridgeGap(
        community(pair.one()),
        community(pair.other()),
        pair.isKnown() ? BridgeGapStatus.NO_TIE_RECORDED : BridgeGapStatus.NOTHING_KNOWN,
        (int) Math.min(Integer.MAX_VALUE, pair.possible()),
        candidates.size(),
        candidates.stream()
            .limit(most)
            .map(node ->
                new BridgeCandidate(
                    view.snapshot().ref(network.actors().get(node)),
                    toOne[node],
                    toOther[node],
                    constraint(node),
                    effectiveSize(node)))
            .toList());
  }

  /// To how many members of a community each node is tied.
  private int[] tiesTo(int community) {
    int[] ties = new int[graph.nodeCount()];
    for (int member : division.communities().get(community).members()) {
      for (int tied : graph.successors(member)) {
        ties[tied]++;
      }
    }
    return ties;
  }

  private Figure constraint(int node) {
    return figures.figure("bridges.constraint", holes.constraint(node).orElseThrow());
  }

  private Figure effectiveSize(int node) {
    return figures.figure("bridges.effectiveSize", holes.effectiveSize(node).orElseThrow());
  }

  /// Nodes, most ties first, then by key.
  List<Integer> singleBridges() {
    return IntStream.of(ArticulationPoints.of(graph))
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(node -> graph.successors(node).length).reversed())
        .toList();
  }

  SingleBridge write(int node) {
    var around = new TreeSet<String>();
    for (int tied : graph.successors(node)) {
      for (int group : division.groups().get(tied)) {
        around.add(division.communities().get(group).key());
      }
    }
    return new SingleBridge(
        view.snapshot().ref(network.actors().get(node)),
        graph.successors(node).length,
        cutOff(node),
        List.copyOf(around),
        constraint(node),
        effectiveSize(node));
  }

  private int cutOff(int node) {
    var seen = new BitSet();
    seen.set(node);
    int all = 0;
    int largest = 0;
    for (int start : graph.successors(node)) {
      int part = reach(start, seen);
      all += part;
      largest = Math.max(largest, part);
    }
    return all - largest;
  }

  private int reach(int start, BitSet seen) {
    if (seen.get(start)) {
      return 0;
    }
    seen.set(start);
    var waiting = new ArrayDeque<Integer>();
    waiting.push(start);
    int count = 0;
    while (!waiting.isEmpty()) {
      count++;
      for (int tied : graph.successors(waiting.pop())) {
        if (!seen.get(tied)) {
          seen.set(tied);
          waiting.push(tied);
        }
      }
    }
    return count;
  }
}
