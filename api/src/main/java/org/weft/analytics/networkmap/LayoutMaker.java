package org.weft.analytics.networkmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.algorithms.Communities;
import org.weft.algorithms.DirectedGraph;
import org.weft.algorithms.DiscLayout;
import org.weft.algorithms.ForceLayout;
import org.weft.algorithms.Points;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.LandscapeSnapshot;

/// Lays out a whole snapshot: finds communities, places them as discs, and the actors of each
/// within its disc. Dates and evidence do not count, so that the picture stays the same while they
/// are changed; the order in which facts came does not count either.
///
/// Cost: about `O(actors + facts)`, and `O(communities²)` for at most 402 communities.
final class LayoutMaker {

  /// Small groups beyond share a disc. Our choice: as many as can be told apart on a screen.
  private static final int MOST_COMMUNITIES = 400;

  private static final int SMALL_GROUP = 3;

  private final LandscapeSnapshot snapshot;
  private final List<ActorFact> actors; // by key: the nodes
  private final DirectedGraph graph;

  private LayoutMaker(LandscapeSnapshot snapshot, Visibility clearance) {
    this.snapshot = snapshot;
    this.actors = snapshot.actors().stream().sorted(Comparator.comparing(ActorFact::key)).toList();
    int[] nodes = new int[actors.size()];
    for (int node = 0; node < nodes.length; node++) {
      nodes[actors.get(node).index()] = node;
    }
    var edges = DirectedGraph.builder(nodes.length);
    Ends.visit(
        snapshot,
        TieKind.CONTACTS,
        (fact, _, one, other) -> {
          if (fact.standing().visibility().isShownTo(clearance)) {
            edges.edge(nodes[one], nodes[other]).edge(nodes[other], nodes[one]);
          }
        });
    this.graph = edges.build();
  }

  static NetworkLayout layout(LandscapeSnapshot snapshot, Visibility clearance) {
    return new LayoutMaker(snapshot, clearance).layout();
  }

  private NetworkLayout layout() {
    var groups = groups();
    int[] group = new int[actors.size()];
    for (int number = 0; number < groups.size(); number++) {
      for (int node : groups.get(number)) {
        group[node] = number;
      }
    }
    double[] radii =
        groups.stream().mapToDouble(members -> Math.sqrt(members.length) + 0.5).toArray();
    var middles = DiscLayout.of(radii, between(group, groups.size()));
    var made =
        new NetworkLayout(
            new int[group.length],
            new float[group.length],
            new float[group.length],
            discs(groups, radii, middles));
    for (int number = 0; number < groups.size(); number++) {
      place(groups.get(number), number, made);
    }
    return made;
  }

  /// The nodes of each community, ascending: largest first, then by key; at last the small groups
  /// that share a disc, and those without any line.
  private List<int[]> groups() {
    int[] found = Communities.of(graph);
    int count = Arrays.stream(found).max().orElse(-1) + 1;
    var members = new ArrayList<IntStream.Builder>();
    IntStream.range(0, count).forEach(_ -> members.add(IntStream.builder()));
    var alone = IntStream.builder();
    for (int node = 0; node < found.length; node++) {
      (graph.successors(node).length == 0 ? alone : members.get(found[node])).add(node);
    }
    var groups =
        new ArrayList<>(
            members.stream()
                .map(nodes -> nodes.build().toArray())
                .filter(nodes -> nodes.length > 0)
                .sorted(
                    Comparator.comparing((int[] nodes) -> -nodes.length)
                        .thenComparing(nodes -> nodes[0]))
                .toList());
    int own = 0;
    while (own < Math.min(groups.size(), MOST_COMMUNITIES)
        && (groups.get(own).length >= SMALL_GROUP || groups.size() <= MOST_COMMUNITIES)) {
      own++;
    }
    var small = groups.subList(own, groups.size());
    int[] shared = small.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    small.clear();
    addUnlessEmpty(groups, shared);
    addUnlessEmpty(groups, alone.build().toArray());
    return groups;
  }

  private static void addUnlessEmpty(List<int[]> groups, int[] nodes) {
    if (nodes.length > 0) {
      groups.add(nodes);
    }
  }

  private int[][] between(int[] group, int count) {
    int[][] ties = new int[count][count];
    for (int node = 0; node < group.length; node++) {
      for (int other : graph.successors(node)) {
        if (group[node] < group[other]) {
          ties[group[node]][group[other]]++;
        }
      }
    }
    return ties;
  }

  private List<NetworkLayout.Disc> discs(List<int[]> groups, double[] radii, Points middles) {
    var prefix = new StringBuilder("~");
    while (actors.stream().anyMatch(actor -> actor.key().startsWith(prefix.toString()))) {
      prefix.append('~');
    }
    return IntStream.range(0, groups.size())
        .mapToObj(number ->
            new NetworkLayout.Disc(
                prefix + actors.get(groups.get(number)[0]).key(),
                middles.x(number),
                middles.y(number),
                radii[number]))
        .toList();
  }

  private void place(int[] members, int number, NetworkLayout made) {
    var disc = made.communities().get(number);
    var points = ForceLayout.of(within(members)).within(disc.radius() - 0.5);
    for (int member = 0; member < members.length; member++) {
      int actor = actors.get(members[member]).index();
      made.community()[actor] = number;
      made.x()[actor] = (float) (disc.x() + points.x(member));
      made.y()[actor] = (float) (disc.y() + points.y(member));
    }
  }

  private DirectedGraph within(int[] members) {
    var edges = DirectedGraph.builder(members.length);
    for (int member = 0; member < members.length; member++) {
      for (int other : graph.successors(members[member])) {
        int position = Arrays.binarySearch(members, other);
        if (position >= 0) {
          edges.edge(member, position);
        }
      }
    }
    return edges.build();
  }
}
