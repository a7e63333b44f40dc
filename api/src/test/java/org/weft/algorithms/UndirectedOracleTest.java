package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures on undirected networks are those of NetworkX and igraph, on seeded random graphs with
/// cycles, loops, nodes without ties and several parts: see `src/test/python/oracle_networks.py`.
class UndirectedOracleTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  static Stream<JsonNode> cases() throws IOException {
    var file = Path.of("src/test/resources/algorithms/networks.json");
    var cases = JsonMapper.shared().readTree(Files.readString(file));
    return StreamSupport.stream(cases.spliterator(), false);
  }

  private static DirectedGraph graph(JsonNode solved) {
    var edges = DirectedGraph.builder(solved.get("nodes").asInt());
    solved.get("edges").forEach(edge -> edges.edge(edge.get(0).asInt(), edge.get(1).asInt()));
    return edges.build();
  }

  /// In the order of the nodes and their neighbors.
  private static double[] strengths(JsonNode solved) {
    var byEdge = new TreeMap<Long, Double>();
    for (var edge : solved.get("edges")) {
      long one = edge.get(0).asInt();
      long other = edge.get(1).asInt();
      if (one != other) {
        byEdge.put(one << 32 | other, edge.get(2).asDouble());
        byEdge.put(other << 32 | one, edge.get(2).asDouble());
      }
    }
    return byEdge.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void equal(double[] got, JsonNode expected) {
    for (int v = 0; v < got.length; v++) {
      assertThat(got[v]).as("node %d", v).isCloseTo(expected.get(v).asDouble(), CLOSE);
    }
  }

  private static void equal(OptionalDouble got, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(got).isEmpty();
    } else {
      assertThat(got.orElseThrow()).isCloseTo(expected.asDouble(), CLOSE);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void betweennessAndClosenessWithAndWithoutStrengths(JsonNode solved) {
    var plain = PathCentrality.of(graph(solved));
    equal(plain.betweenness(), solved.get("betweenness"));
    equal(plain.harmonicCloseness(), solved.get("closeness"));
    var weighted = PathCentrality.of(graph(solved).undirected(), strengths(solved));
    equal(weighted.betweenness(), solved.get("weighted"));
    equal(weighted.harmonicCloseness(), solved.get("near"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void strengthsThatAreAllOneChangeNothing(JsonNode solved) {
    var graph = graph(solved).undirected();
    var ones = new double[graph.edgeCount()];
    java.util.Arrays.fill(ones, 1);
    equal(PathCentrality.of(graph, ones).betweenness(), solved.get("betweenness"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void constraintAndEffectiveSize(JsonNode solved) {
    var holes = new StructuralHoles(graph(solved));
    for (int v = 0; v < solved.get("nodes").asInt(); v++) {
      equal(holes.constraint(v), solved.get("constraint").get(v));
      equal(holes.effectiveSize(v), solved.get("effective").get(v));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void modularityOfAnyDivisionAndOfTheOneFound(JsonNode solved) {
    var graph = graph(solved);
    var groups = new int[graph.nodeCount()];
    for (int v = 0; v < groups.length; v++) {
      groups[v] = solved.get("groups").get(v).asInt();
    }
    equal(Communities.modularity(graph, groups), solved.get("modularity"));
    if (!solved.get("louvain").isNull()) {
      var found = Communities.modularity(graph, Communities.of(graph)).orElseThrow();
      // Both are heuristics, that may stop at different tops.
      assertThat(found).isGreaterThan(solved.get("louvain").asDouble() - 0.06);
      assertThat(found).isGreaterThanOrEqualTo(solved.get("modularity").asDouble() - 1e-9);
    }
  }
}
