package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.function.Function;
import org.weft.algorithms.ShortestHops;
import org.weft.landscape.input.TieInput;
import tools.jackson.databind.JsonNode;

/// Davis, Gardner and Gardner's 18 women and 14 events, with the centralities that NetworkX
/// publishes after Borgatti and Halgin; and five other networks of one collection, two of them with
/// directions.
final class SouthernWomen implements KnownAnswers {

  @Override
  public String set() {
    return "networkdata-affiliations";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    published(folder, answers);
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    for (var file : oracle.propertyNames()) {
      if (oracle.get(file).has("betweenness_centralization_Freeman")) {
        var network = GraphMl.network(folder.resolve("derived").resolve(file));
        new NetworkOracle(file.replace(".graphml", ""), network).compare(oracle.get(file), answers);
      } else if (oracle.get(file).has("arcs")) {
        directed(file, GraphMl.read(folder.resolve("derived").resolve(file)), oracle, answers);
      }
    }
  }

  private static void directed(String file, GraphMl network, JsonNode oracle, Comparisons answers) {
    var name = file.replace(".graphml", "");
    var known = oracle.get(file);
    answers.equal(name + ", nodes", known.get("nodes").asInt(), network.nodes());
    answers.equal(name + ", arcs", known.get("arcs").asInt(), network.ties());
    degrees(name + ", out-degree of ", known.get("out_degree"), network, TieInput::from, answers);
    degrees(name + ", in-degree of ", known.get("in_degree"), network, TieInput::to, answers);
  }

  private static void degrees(
      String what,
      JsonNode expected,
      GraphMl network,
      Function<TieInput, String> end,
      Comparisons answers) {
    var degrees = network.count(end);
    for (var each : expected.properties()) {
      answers.equal(
          what + each.getKey(), each.getValue().asInt(), degrees.getOrDefault(each.getKey(), 0));
    }
  }

  private void published(Path folder, Comparisons answers) throws IOException {
    var rows = Files.readAllLines(folder.resolve("derived/davis_networkx_edges.tsv"));
    var names = new LinkedHashSet<String>();
    rows.forEach(row -> names.addAll(Arrays.asList(row.split("\t"))));
    var network = Network.of(names);
    rows.forEach(row -> network.tie(row.split("\t")[0], row.split("\t")[1]));
    var expected = Tables.json(folder.resolve("expected/davis_bipartite_centrality_networkx.json"));
    var degrees = network.degrees();
    var betweenness = network.betweenness();
    for (var name : names) {
      boolean isEvent = isEvent(name);
      int own = isEvent ? 14 : 18;
      int other = isEvent ? 18 : 14;
      answers.close(
          "degree of " + name + ", of those that it could have",
          expected.get("degree").get(name).asDouble(),
          (double) degrees.getOrDefault(name, 0) / other,
          0.01);
      answers.close(
          "betweenness of " + name + ", of what it could have",
          expected.get("betweenness").get(name).asDouble(),
          betweenness.getOrDefault(name, -1.0) / mostBetweenness(own, other),
          0.01);
      answers.close(
          "closeness of " + name + ", of what it could have",
          expected.get("closeness").get(name).asDouble(),
          (other + 2.0 * (own - 1)) / farness(network, name),
          0.01);
    }
  }

  private static boolean isEvent(String name) {
    return name.matches("E\\d+");
  }

  /// Borgatti and Halgin: the betweenness of the center of a star over both kinds.
  private static double mostBetweenness(int own, int other) {
    int s = (own - 1) / other;
    int t = (own - 1) % other;
    return (other * other * (s + 1.0) * (s + 1)
            + other * (s + 1.0) * (2 * t - s - 1)
            - t * (2.0 * s - t + 3))
        / 2;
  }

  private static int farness(Network network, String name) {
    var hops = ShortestHops.from(network.graph(), network.names().indexOf(name));
    int sum = 0;
    for (int node = 0; node < network.names().size(); node++) {
      sum += hops.hopsTo(node).orElseThrow();
    }
    return sum;
  }
}
