package org.weft.analytics.bridges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.weft.algorithms.Communities;
import org.weft.analytics.centrality.TieNetwork;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;

/// Who is in which community. Communities are numbered: most members first, then by key.
///
/// @param groups of each node, ascending
/// @param detected the group of each node as found; empty unless communities are detected
record Division(List<Community> communities, List<int[]> groups, int[] detected) {

  /// @param members nodes of the network, ascending
  /// @param node of the sectors or places, `-1` for a detected group
  record Community(String key, int node, int[] members) {}

  static Division of(LandscapeView view, TieNetwork network, BridgeGrouping by) {
    return switch (by) {
      case SECTORS ->
          stated(
              view.snapshot().sectors(),
              network.actors().stream().map(actor -> actor.sectors()).toList(),
              network);
      case PLACES -> {
        var places = view.snapshot().places();
        yield stated(
            places,
            network.actors().stream().map(actor -> areas(places, actor.places())).toList(),
            network);
      }
      case DETECTED -> detected(network);
    };
  }

  /// The places directly below a root around these; a root without any stands for itself.
  private static int[] areas(Hierarchy places, int[] nodes) {
    return IntStream.of(nodes)
        .map(node -> area(places, node))
        .filter(area -> area >= 0)
        .distinct()
        .toArray();
  }

  private static int area(Hierarchy places, int node) {
    int above = places.parent(node);
    if (above < 0) {
      return places.isLeaf(node) ? node : -1;
    }
    return places.parent(above) < 0 ? node : area(places, above);
  }

  private static Division stated(Hierarchy hierarchy, List<int[]> stated, TieNetwork network) {
    var members = new TreeMap<Integer, IntStream.Builder>();
    for (int node = 0; node < stated.size(); node++) {
      for (int group : stated.get(node)) {
        members.computeIfAbsent(group, any -> IntStream.builder()).add(node);
      }
    }
    var communities = new ArrayList<Community>();
    members.forEach((group, nodes) ->
        communities.add(new Community(hierarchy.key(group), group, nodes.build().toArray())));
    return numbered(communities, network, new int[0]);
  }

  private static Division detected(TieNetwork network) {
    int[] found = Communities.of(network.graph());
    var members = new TreeMap<Integer, IntStream.Builder>();
    for (int node = 0; node < found.length; node++) {
      if (ties(network, node) > 0) {
        members.computeIfAbsent(found[node], any -> IntStream.builder()).add(node);
      }
    }
    var communities = new ArrayList<Community>();
    members
        .values()
        .forEach(nodes -> {
          int[] group = nodes.build().toArray();
          communities.add(new Community(best(network, group), -1, group));
        });
    return numbered(communities, network, found);
  }

  private static String best(TieNetwork network, int[] group) {
    int best =
        IntStream.of(group)
            .boxed()
            .max(
                Comparator.<Integer>comparingInt(node -> ties(network, node))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    return network.actors().get(best).key();
  }

  static int ties(TieNetwork network, int node) {
    return network.graph().successors(node).length;
  }

  private static Division numbered(
      List<Community> communities, TieNetwork network, int[] detected) {
    communities.sort(
        Comparator.comparingInt((Community one) -> one.members().length)
            .reversed()
            .thenComparing(Community::key));
    var groups = new ArrayList<IntStream.Builder>();
    network.actors().forEach(any -> groups.add(IntStream.builder()));
    for (int number = 0; number < communities.size(); number++) {
      for (int node : communities.get(number).members()) {
        groups.get(node).add(number);
      }
    }
    return new Division(
        List.copyOf(communities),
        groups.stream().map(group -> group.build().toArray()).toList(),
        detected);
  }

  int inNone() {
    return (int) groups.stream().filter(group -> group.length == 0).count();
  }
}
