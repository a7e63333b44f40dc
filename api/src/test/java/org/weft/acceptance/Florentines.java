package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/// Padgett and Ansell's Florentine families: marriages and business, with the degrees published in
/// tables and the betweenness that NetworkX publishes for the marriages.
final class Florentines implements KnownAnswers {

  /// The labels of the files are swapped: `PADGB` holds the marriages.
  private static final String MARRIAGES = "PADGB.GraphML";

  private static final String BUSINESS = "PADGM.GraphML";

  /// Has no marriage in the data; the published table leaves the family out.
  private static final String LEFT_OUT = "PUCCI";

  @Override
  public String set() {
    return "padgett-florentine";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var marriages = GraphMl.network(folder.resolve(MARRIAGES));
    var business = GraphMl.network(folder.resolve(BUSINESS));
    new NetworkOracle("marriages", marriages).compare(oracle.get(MARRIAGES), answers);
    new NetworkOracle("business", business).compare(oracle.get(BUSINESS), answers);
    publishedDegrees(folder, answers, "1", "marriages", marriages);
    publishedDegrees(folder, answers, "2", "business", business);
    publishedBetweenness(folder, answers);
  }

  private static void publishedDegrees(
      Path folder, Comparisons answers, String layer, String name, Network network)
      throws IOException {
    var table = folder.resolve("expected/Padgett_centrality_perLayer_table.csv");
    for (var row : Tables.csv(table, ';')) {
      if (row.getField("Layer").equals(layer)) {
        answers.equal(
            name + ", published degree of " + row.getField("Label"),
            Integer.valueOf(row.getField("Degree")),
            network.degrees().get(row.getField("Label")));
      }
    }
  }

  private static void publishedBetweenness(Path folder, Comparisons answers) throws IOException {
    var all = GraphMl.network(folder.resolve(MARRIAGES));
    var network = all.without(LEFT_OUT);
    var oracle =
        Tables.json(folder.resolve("ORACLE.json"))
            .get("networkx_florentine_families_graph (marriage, 15 families, Pucci left out)");
    var shares = network.betweennessShares();
    for (var family : oracle.get("PUBLISHED_networkx_test_betweenness_normalised").properties()) {
      answers.close(
          "marriages of 15 families, published betweenness of " + family.getKey(),
          family.getValue().asDouble(),
          shares.get(label(family.getKey())),
          0.0005);
    }
  }

  /// Labels are capitals, cut to nine letters.
  private static String label(String family) {
    return family.toUpperCase(java.util.Locale.ROOT).substring(0, Math.min(9, family.length()));
  }
}
