package org.weft.acceptance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.weft.analytics.coordination.CoordinationAnalysis;
import org.weft.analytics.coordination.CoordinationGap;
import org.weft.analytics.coordination.CoordinationGaps;
import org.weft.analytics.coordination.CoordinationOrder;
import org.weft.analytics.coordination.CoordinationQuestion;
import org.weft.landscape.TieKind;
import tools.jackson.databind.JsonNode;

/// 80 organizations that manage Swiss wetlands by 52 activities, with the coordination gaps that
/// the package motifr publishes.
final class Wetlands implements KnownAnswers {

  private static final String PLACE = "wetlands";

  @Override
  public String set() {
    return "motifr-swiss-wetlands";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var expected = Tables.json(folder.resolve("expected/motifr_readme_results.json"));
    var motifs = expected.get("motif_summary");
    var gaps = ask(folder, "1");
    triangles(answers, "two actors, one activity", gaps, motifs, "1,2");
    answers.equal(
        "two tied actors, two activities (published: 2,2[III.C] + 2,2[III.D])",
        motifs.get("2,2[III.C]").asDouble() + motifs.get("2,2[III.D]").asDouble(),
        gaps.tiedTwice().value());
    answers.notCompared(
        "2,2[III.D] by itself",
        motifs.get("2,2[III.D]").asInt(),
        "it asks whether two activities are tied, and cells have no ties here");
    // The same question with the roles changed: activities that meet at an actor.
    triangles(answers, "two activities, one actor", ask(folder, "0"), motifs, "2,1");
    gaps(answers, gaps, expected, Tables.json(folder.resolve("ORACLE.json")));
  }

  private static void triangles(
      Comparisons answers, String what, CoordinationGaps got, JsonNode motifs, String motif) {
    answers.equal(
        what + ", not tied (published: " + motif + "[I.C])",
        motifs.get(motif + "[I.C]").asDouble(),
        got.untied().value());
    answers.equal(
        what + ", tied (published: " + motif + "[II.C])",
        motifs.get(motif + "[II.C]").asDouble(),
        got.tied().value());
  }

  private static void gaps(
      Comparisons answers, CoordinationGaps got, JsonNode expected, JsonNode oracle) {
    var listed = got.gaps(CoordinationOrder.CELLS);
    answers.equal(
        "pairs with a gap",
        oracle.get("distinct_untied_pairs_sharing_>=1_activity").asInt(),
        listed.size());
    var found = new HashMap<String, Double>();
    listed.forEach(gap -> found.put(pair(gap), gap.sharedCells().value()));
    for (var gap : expected.get("identify_gaps 1,2[II.C] head (vertex0,vertex1,contribution)")) {
      answers.equal("published gap " + pair(gap), gap.get(2).asDouble(), found.get(pair(gap)));
    }
    var most =
        oracle.get(
            "untied_actor_pairs_sharing_an_activity (coordination gaps), all with >=3 shared activities");
    for (var gap : most) {
      answers.equal("gap " + pair(gap), gap.get(2).asDouble(), found.get(pair(gap)));
    }
    var first = new TreeSet<String>();
    listed.subList(0, most.size()).forEach(gap -> first.add(pair(gap)));
    var expectedFirst = new TreeSet<String>();
    most.forEach(gap -> expectedFirst.add(pair(gap)));
    answers.equal(
        "the first " + most.size() + " gaps are these", true, first.equals(expectedFirst));
  }

  private static String pair(CoordinationGap gap) {
    return String.join(" – ", new TreeSet<>(List.of(gap.one().key(), gap.other().key())));
  }

  private static String pair(JsonNode gap) {
    return String.join(" – ", new TreeSet<>(List.of(gap.get(0).asString(), gap.get(1).asString())));
  }

  /// @param actorType type of the nodes that act; the others are what they act on
  private static CoordinationGaps ask(Path folder, String actorType) throws IOException {
    Map<String, String> types = new HashMap<>();
    for (var node : Tables.csv(folder.resolve("derived/nodes.csv"))) {
      types.put(node.getField("id"), node.getField("sesType"));
    }
    var facts = new Facts().place(PLACE);
    types.forEach((node, type) -> {
      if (!type.equals(actorType)) {
        facts.service(node);
      }
    });
    for (var edge : Tables.csv(folder.resolve("derived/edges.csv"))) {
      put(facts, types, actorType, edge);
    }
    var acted = types.keySet().stream().filter(node -> !actorType.equals(types.get(node))).toList();
    return CoordinationAnalysis.answer(
        facts.view(),
        new CoordinationQuestion(null, acted, null, null, null, null, TieKind.CONTACTS));
  }

  private static void put(
      Facts facts, Map<String, String> types, String actorType, NamedCsvRecord edge) {
    var one = edge.getField("source");
    var other = edge.getField("target");
    boolean isActor = actorType.equals(types.get(one));
    boolean isOtherActor = actorType.equals(types.get(other));
    if (isActor && isOtherActor) {
      facts.tie(one, other);
    } else if (isActor || isOtherActor) {
      facts.effort(one + "/" + other, isActor ? one : other, isActor ? other : one, PLACE, null);
    }
  }
}
