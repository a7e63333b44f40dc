package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import tools.jackson.databind.JsonNode;

/// The same figure is the same wherever it is asked, on the demo as of 2026-06-30. A pair is two
/// selections below a landscape, each with the path to the figures; `FIGURE` stands for everything
/// of a figure, so facts, exclusions and unknown shares are compared too.
@SeedTest("demo")
class SameFigureGraphTest {

  private static final String FIGURE =
      "{ value notEvaluable unknownShare factsUsedCount definition { id version } period { from to }"
          + " asOf evidence landscapeVersion excluded { reason factCount } facts(first: 20) { edges { node { key } } } }";

  private static final String IN_2025 = "period: {from: \"2025-01-01\", to: \"2025-12-31\"}";
  private static final String CELL =
      "cells(first: 10) { edges { node { place { key } need FIGURE reached FIGURE capacity FIGURE ratio FIGURE unmet FIGURE } } }";
  private static final String PLAN =
      "plan: { currency: \"EUR\", quota: 2, partners: [{actor: \"youth-forge\", votes: 1, money: \"10\"}] }";

  private static final String MATCHES =
      "{ unmetNeed FIGURE meaning { searched notSearched model complete }"
          + " matches { effort { key } foundBy containment FIGURE jaccard FIGURE freeCapacity FIGURE meaningCosine FIGURE } }";
  private static final String ROOM =
      "{ roleCoverage FIGURE seatCoverage FIGURE requiredSeats { kind role status reason bridges { key } candidates { actor { key } } } }";
  private static final String DEPENDENCE =
      "{ intake FIGURE depth { shortest FIGURE longest FIGURE expected FIGURE } nearSoleSources { actor { key } share FIGURE }"
          + " ultimateSources { actor { key } kind share FIGURE } dominators { key } unknownShare FIGURE }";
  private static final String RUNWAY =
      "{ reserves FIGURE asItIs { state months FIGURE monthlyIntake FIGURE } }";
  private static final String PACT_PLAN =
      "plan: { quota: 7, partners: [{actor: \"northlight-fund\", votes: 5}, {actor: \"tide-foundation\", votes: 2},"
          + " {actor: \"district-council\", votes: 1}, {actor: \"youth-forge\", votes: 1},"
          + " {actor: \"tarnwick-college\", votes: 1}] }";
  private static final String PLAYED =
      "actor { key } banzhaf { value definition { id } } shapleyShubik { value definition { id } }";
  private static final String DECIDED =
      "vetoes { key } powerless { key } isImproper smallestWinning { isComplete memberCount { value definition { id } } coalitions { members { key } } }";

  private final ExecutionGraphQlService server;

  SameFigureGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair(
            "a cell alone, and in the matrix",
            "coverage(services: [\"mentoring\"], places: [\"mill-row\"], populations: [\"young-people\"]) { "
                + CELL
                + " }",
            "coverage.cells.edges",
            "coverage(services: [\"mentoring\"], populations: [\"young-people\"]) { " + CELL + " }",
            "coverage.cells.edges[node.place.key=mill-row]"),
        pair(
            "a cell by its place, and within a wider one",
            "coverage(services: [\"mentoring\"], places: [\"old-quay\"]) { " + CELL + " }",
            "coverage.cells.edges",
            "coverage(services: [\"mentoring\"], placesWithin: \"riverside\") { " + CELL + " }",
            "coverage.cells.edges[node.place.key=old-quay]"),
        pair(
            "by key, and by global id",
            "dependence(of: \"pact-office\", "
                + IN_2025
                + ") { intake FIGURE directSources { share FIGURE } unknownShare FIGURE }",
            "dependence",
            "dependence(of: \"$pact-office\", "
                + IN_2025
                + ") { intake FIGURE directSources { share FIGURE } unknownShare FIGURE }",
            "dependence"),
        pair(
            "what is, and what would be without a change",
            "dependence(of: \"pact-office\") { intake FIGURE directSources { share FIGURE } }",
            "dependence",
            "whatIf(changes: []) { dependence(of: \"pact-office\") { intake FIGURE directSources { share FIGURE } } }",
            "whatIf.dependence"),
        pair(
            "a member's share of the money, and its share as a direct source",
            "power(of: \"youth-pact\", "
                + IN_2025
                + ") { members { actor { key } resourceShare { value } } }",
            "power.members[actor.key=northlight-fund].resourceShare.value",
            "dependence(of: \"youth-pact\", "
                + IN_2025
                + ") { directSources { actor { key } share { value } } }",
            "dependence.directSources[actor.key=northlight-fund].share.value"),
        pair(
            "a source that depends on nobody, in the end and on the way",
            "dependence(of: \"pact-office\", "
                + IN_2025
                + ") { ultimateSources { actor { key } share { value } } }",
            "dependence.ultimateSources[actor.key=hollin-trust].share.value",
            "dependence(of: \"pact-office\", "
                + IN_2025
                + ") { through { actor { key } share { value } } }",
            "dependence.through[actor.key=hollin-trust].share.value"),
        pair(
            "how far one depends on another, and who depends on that one",
            "dependence(of: \"pact-office\", "
                + IN_2025
                + ") { through { actor { key } share { value } } }",
            "dependence.through[actor.key=hollin-trust].share.value",
            "dependents(of: \"hollin-trust\", "
                + IN_2025
                + ") { actors(first: 100) { edges { node { actor { key } share { value } } } } }",
            "dependents.actors.edges[node.actor.key=pact-office].node.share.value"),
        pair(
            "what is not known of the sources, as a figure of its own and of each",
            "dependence(of: \"youth-forge\", " + IN_2025 + ") { unknownShare { value } }",
            "dependence.unknownShare.value",
            "dependence(of: \"youth-forge\", "
                + IN_2025
                + ") { ultimateSources { kind share { value } } }",
            "dependence.ultimateSources[kind=UNKNOWN].share.value"),
        pair(
            "duplication in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { duplication " + MATCHES + " }",
            "launchCheck.duplication",
            "duplication(initiative: \"quay-mentors\") " + MATCHES,
            "duplication"),
        pair(
            "coverage in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { coverage { " + CELL + " } }",
            "launchCheck.coverage",
            "coverage(services: [\"mentoring\"], places: [\"old-quay\"], populations: [\"young-people\"]) { "
                + CELL
                + " }",
            "coverage"),
        pair(
            "the room in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { whoIsMissing " + ROOM + " }",
            "launchCheck.whoIsMissing",
            "whoIsMissing(participants: [\"youth-forge\", \"tarnwick-college\"], issues: [\"youth-wellbeing\"], places: [\"old-quay\"], populations: [\"young-people\"]) "
                + ROOM,
            "whoIsMissing"),
        pair(
            "the proposer's dependence in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { partnerDependence { actor { key } dependence "
                + DEPENDENCE
                + " } }",
            "launchCheck.partnerDependence[actor.key=youth-forge].dependence",
            "dependence(of: \"youth-forge\") " + DEPENDENCE,
            "dependence"),
        pair(
            "the proposer's runway in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { partnerDependence { actor { key } runway "
                + RUNWAY
                + " } }",
            "launchCheck.partnerDependence[actor.key=youth-forge].runway",
            "runway(of: \"youth-forge\") " + RUNWAY,
            "runway"),
        pair(
            "planned votes, and the same votes in seats: one member",
            "launchCheck(initiative: \"quay-mentors\", "
                + PACT_PLAN
                + ") { plannedPower { members { "
                + PLAYED
                + " } } }",
            "launchCheck.plannedPower.members[actor.key=northlight-fund]",
            "power(of: \"youth-pact\") { members { " + PLAYED + " } }",
            "power.members[actor.key=northlight-fund]"),
        pair(
            "planned votes, and the same votes in seats: who can decide",
            "launchCheck(initiative: \"quay-mentors\", "
                + PACT_PLAN
                + ") { plannedPower { "
                + DECIDED
                + " } }",
            "launchCheck.plannedPower",
            "power(of: \"youth-pact\") { voting { " + DECIDED + " } }",
            "power.voting"),
        pair(
            "sources in the launch check, and asked directly",
            "launchCheck(initiative: \"quay-mentors\") { sourcesNotSearched { unsearched { source { key } lastCheckedAt } } }",
            "launchCheck.sourcesNotSearched",
            "sourcesNotSearched(issues: [\"youth-wellbeing\"], places: [\"old-quay\"], services: [\"mentoring\"], populations: [\"young-people\"]) { unsearched { source { key } lastCheckedAt } }",
            "sourcesNotSearched"),
        pair(
            "the figure of a reason, and of the answer that gave it",
            "launchCheck(initiative: \"quay-mentors\") { reasons { code figure FIGURE } }",
            "launchCheck.reasons[code=DUPLICATES].figure",
            "duplication(initiative: \"quay-mentors\") { matches { effort { key } containment FIGURE } }",
            "duplication.matches[effort.key=old-quay-mentoring].containment"),
        pair(
            "planned money of a partner alone, and where it comes from in the end",
            "launchCheck(initiative: \"quay-mentors\", "
                + PLAN
                + ") { plannedDependence { ultimateSources { actor { key } share { value } } } }",
            "launchCheck.plannedDependence.ultimateSources[actor.key=hollin-trust].share.value",
            "dependence(of: \"youth-forge\") { ultimateSources { actor { key } share { value } } }",
            "dependence.ultimateSources[actor.key=hollin-trust].share.value"));
  }

  private static Arguments pair(
      String name, String one, String onePath, String other, String otherPath) {
    return Arguments.of(Named.of(name, one), onePath, other, otherPath);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theSameFigureIsTheSameEverywhere(
      String one, String onePath, String other, String otherPath) {
    var first = found(one, onePath);
    assertThat(first.isMissingNode() || first.isNull() || first.isEmpty() && first.isContainer())
        .as("there is something to compare at " + onePath)
        .isFalse();
    assertThat(found(other, otherPath)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-31", "2025-02-15", "2026-06-30"})
  void aDayAskedAloneAndInATrend(String day) {
    var trend =
        found(
            "trend(dates: [\"2022-06-30\", \""
                + day
                + "\"], question: {power: {of: \"youth-pact\"}}, metrics: [\"power.moneyTopShare\"])"
                + " { series { path points { asOf figure FIGURE } } }",
            "trend.series[path=money.topShare].points[asOf=" + day + "].figure");
    assertThat(trend.path("value").isNumber()).isTrue();
    assertThat(trend)
        .isEqualTo(
            found(
                day,
                "power(of: \"youth-pact\") { money { topShare FIGURE } }",
                "power.money.topShare"));
  }

  private JsonNode found(String selection, String path) {
    return found("2026-06-30", selection, path);
  }

  private JsonNode found(String asOf, String selection, String path) {
    var asked = withIds(selection.replace("FIGURE", FIGURE));
    var answer =
        Answer.to(
                server,
                "{ landscape(slug: \"demo\", asOf: \"" + asOf + "\") { " + asked + " } }",
                Map.of())
            .at("data.landscape")
            .json();
    var node = answer;
    for (var step : path.split("\\.(?![^\\[]*\\])")) {
      node = step(node, step);
    }
    return node;
  }

  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[([\\w.]+)=(.+)\\])?");

  private static JsonNode step(JsonNode from, String step) {
    var read = STEP.matcher(step);
    assertThat(read.matches()).as(step).isTrue();
    var list = from.path(read.group(1));
    if (list.isArray() && read.group(2) == null && list.size() == 1) {
      return list.path(0);
    }
    return read.group(2) == null
        ? list
        : list.valueStream()
            .filter(element -> new Answer(element).word(read.group(2)).equals(read.group(3)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(step + " is not in " + list));
  }

  /// Replaces `$key` by the global id of the actor.
  private String withIds(String selection) {
    return Pattern.compile("\\$([\\w-]+)")
        .matcher(selection)
        .replaceAll(found ->
            Objects.requireNonNull(
                Answer.to(
                        server,
                        "{ landscape(slug: \"demo\") { actor(id: \""
                            + found.group(1)
                            + "\") { id } } }",
                        Map.of())
                    .at("data.landscape.actor")
                    .word("id")));
  }
}
