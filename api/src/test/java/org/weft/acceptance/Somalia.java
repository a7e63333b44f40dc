package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// Who partners with whom in Somalia's aid activities: 765 organizations.
final class Somalia implements KnownAnswers {

  @Override
  public String set() {
    return "iati3w-somalia";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var json = Tables.json(folder.resolve("network.json"));
    var names = new ArrayList<String>();
    json.get("nodes").forEach(node -> names.add(node.get("id").asString()));
    var network = Network.of(names);
    json.get("links")
        .forEach(link -> network.tie(link.get("source").asString(), link.get("target").asString()));
    var oracle = Tables.json(folder.resolve("ORACLE.json")).get("network.json");
    answers.equal("organizations", oracle.get("nodes").asInt(), network.names().size());
    answers.equal(
        "pairs of partners",
        oracle.get("distinct_undirected_edges").asInt(),
        network.graph().edgeCount() / 2);
    var compared = new NetworkOracle("partners", network);
    compared.degrees(oracle.get("top5_degree"), answers);
    compared.betweenness(
        oracle.get("top5_betweenness(normalised, unweighted, undirected)"), answers);
  }
}
