package org.weft.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Compares a network with what NetworkX found in it.
record NetworkOracle(String name, Network network) {

  private static final double SIX_DIGITS = 5e-7;

  void compare(JsonNode oracle, Comparisons answers) {
    answers.equal(name + ", nodes", oracle.get("nodes").asInt(), network.names().size());
    answers.equal(name + ", edges", oracle.get("edges").asInt(), network.graph().edgeCount() / 2);
    answers.close(
        name + ", degree centralization",
        oracle.get("degree_centralization_Freeman").asDouble(),
        network.degreeCentralization().orElse(-1),
        SIX_DIGITS);
    answers.close(
        name + ", betweenness centralization",
        oracle.get("betweenness_centralization_Freeman").asDouble(),
        network.betweennessCentralization().orElse(-1),
        SIX_DIGITS);
    answers.equal(
        name + ", articulation points",
        texts(oracle.get("articulation_points")),
        network.articulationPoints());
    degrees(oracle.get("top5_degree"), answers);
    betweenness(oracle.get("top5_betweenness_normalised"), answers);
    if (oracle.has("degree")) {
      for (var each : oracle.get("degree").properties()) {
        answers.equal(
            name + ", degree of " + each.getKey(),
            each.getValue().asInt(),
            network.degrees().get(each.getKey()));
      }
    }
  }

  void degrees(JsonNode largest, Comparisons answers) {
    var degrees = network.degrees();
    for (var each : largest) {
      var node = each.get(0).asString();
      answers.equal(name + ", degree of " + node, each.get(1).asInt(), degrees.get(node));
    }
  }

  void betweenness(JsonNode largest, Comparisons answers) {
    var shares = network.betweennessShares();
    var names = new ArrayList<String>();
    for (var each : largest) {
      var node = each.get(0).asString();
      names.add(node);
      answers.close(
          name + ", betweenness of " + node, each.get(1).asDouble(), shares.get(node), SIX_DIGITS);
    }
    answers.equal(
        name + ", who lies between most",
        names,
        Network.largest(shares, names.size()).stream().map(entry -> entry.getKey()).toList());
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asString()));
    return texts.stream().sorted().toList();
  }
}
