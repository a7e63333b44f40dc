package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.weft.recording.Everything;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import org.weft.web.OwnDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every question, asked for everything, of the demo and the cases: each figure keeps what the
/// metric contract promises.
@SeedTest({
  "demo",
  "cases/rebuild-la",
  "cases/hartford-youth-opportunity",
  "cases/one-church-one-child",
  "cases/partnership-dialogue-for-connectivity"
})
class AnswersGraphTest {

  private static final List<String> LANDSCAPES =
      List.of(
          "demo",
          "rebuild-la",
          "hartford-youth-opportunity",
          "one-church-one-child",
          "partnership-dialogue-for-connectivity");

  private static final Path QUESTIONS = Path.of("../graph-schema/graphql/analytics");
  private static final JsonMapper JSON = new JsonMapper();

  /// How each question is asked: `ACTOR`, `COLLABORATION` and `INITIATIVE` stand for each there is,
  /// `ISSUES` and `PLACES` for all.
  private static final Map<String, String> ASKED = new TreeMap<>();

  static {
    ASKED.put("coverage", "");
    ASKED.put("whoIsMissing", "(collaboration: COLLABORATION)");
    ASKED.put("coordinationGaps", "");
    ASKED.put("dependence", "(of: ACTOR)");
    ASKED.put("power", "(of: COLLABORATION)");
    ASKED.put("powerMap", "");
    ASKED.put("participation", "(of: COLLABORATION)");
    ASKED.put("participationGaps", "");
    ASKED.put("partnershipDepth", "(of: COLLABORATION)");
    ASKED.put("duplication", "(initiative: INITIATIVE)");
    ASKED.put("launchCheck", "(initiative: INITIATIVE)");
    ASKED.put("dependents", "(of: ACTOR)");
    ASKED.put("groupDependence", "(collaboration: COLLABORATION)");
    ASKED.put("runway", "(of: ACTOR)");
    ASKED.put("ifWithdrawn", "(of: [ACTOR])");
    ASKED.put("bridges", "");
    ASKED.put("centrality", "");
    ASKED.put("resourceKinds", "");
    ASKED.put("mutualDependence", "(of: ACTOR, on: \"northlight-fund\")");
    ASKED.put("overlapClusters", "(sharing: POPULATION)");
    ASKED.put("flowTotals", "");
    ASKED.put("dataQuality", "(olderThanDays: 200)");
    ASKED.put("networkMap", "");
    ASKED.put("sourcesNotSearched", "(issues: ISSUES, places: PLACES)");
  }

  /// Fields of the landscape beside the questions that are no question.
  private static final List<String> NO_QUESTIONS =
      List.of("launchCheckRecord", "launchCheckRecords", "whatIf", "compare", "trend");

  /// Questions whose answer holds none.
  private static final Set<String> WITHOUT_FIGURES = Set.of("sourcesNotSearched", "networkMap");

  private final ExecutionGraphQlService server;
  private final GraphQlSource source;

  AnswersGraphTest(@Autowired ExecutionGraphQlService server, @Autowired GraphQlSource source) {
    this.server = server;
    this.source = source;
  }

  static Stream<String> questions() {
    return ASKED.keySet().stream();
  }

  @Test
  void everyQuestionIsAsked() throws IOException {
    var questions = new TreeSet<String>();
    try (var files = Files.walk(QUESTIONS)) {
      for (var file : files.filter(path -> path.toString().endsWith(".graphqls")).toList()) {
        for (var type :
            Parser.parse(Files.readString(file))
                .getDefinitionsOfType(ObjectTypeExtensionDefinition.class)) {
          if (type.getName().equals("Landscape")) {
            type.getFieldDefinitions().forEach(field -> questions.add(field.getName()));
          }
        }
      }
    }
    NO_QUESTIONS.forEach(questions::remove);
    assertThat(ASKED.keySet())
        .as("say in ASKED how a new question is asked, so that its figures are looked at")
        .containsAll(questions);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachFigureKeepsTheMetricContract(String question) throws IOException {
    var ranges = NumbersTest.ranges();
    int figures = 0;
    for (var landscape : LANDSCAPES) {
      var fields = documents(landscape, question);
      for (var arguments : fields) {
        var answer = ask(landscape, question, arguments);
        var seen = answer.path("data").path("landscape");
        var where = landscape + " " + question + arguments;
        assertThat(answer.path("errors").valueStream().map(AnswersGraphTest::problem))
            .as(where)
            .allMatch(code -> code.contains("INVALID_ARGUMENT"));
        figures +=
            eachFigure(
                seen.path(question),
                (path, figure) -> check(where + ' ' + path, figure, seen, ranges));
      }
    }
    assertThat(figures > 0 || WITHOUT_FIGURES.contains(question))
        .as("figures were seen of " + question)
        .isTrue();
  }

  private static String problem(JsonNode error) {
    return error.path("extensions").path("code").asString("") + ' ' + error.path("message");
  }

  private static void check(
      String where, JsonNode figure, JsonNode seen, Map<String, String> ranges) {
    var value = figure.path("value");
    var metric = figure.path("definition").path("id").asString();
    assertThat(value.isNull())
        .as(where + ": either a value or a reason")
        .isNotEqualTo(figure.path("notEvaluable").isNull());
    assertThat(ranges).as(where).containsKey(metric);
    if (!value.isNull()) {
      var range = ranges.get(metric);
      assertThat(
              MetricRange.of(Objects.requireNonNull(range))
                  .orElseThrow()
                  .holds(value.doubleValue()))
          .as("%s: %s of %s lies in %s", where, value, metric, range)
          .isTrue();
    }
    assertThat(figure.path("factsUsedCount").asInt())
        .as(where + ": factsUsedCount")
        .isEqualTo(figure.path("facts").path("totalCount").asInt());
    assertThat(figure.path("facts").path("edges").size())
        .as(where + ": facts on the first page")
        .isEqualTo(Math.min(Everything.FACTS, figure.path("factsUsedCount").asInt()));
    assertThat(figure.path("asOf")).as(where).isEqualTo(seen.path("asOf"));
    assertThat(figure.path("evidence")).as(where).isEqualTo(seen.path("evidence"));
    assertThat(figure.path("landscapeVersion").asLong())
        .as(where)
        .isEqualTo(seen.path("version").asLong());
    assertThat(figure.path("hypothetical").asBoolean()).as(where).isFalse();
    checkLeftOut(where, figure);
  }

  private static void checkLeftOut(String where, JsonNode figure) {
    var reasons = new HashSet<String>();
    figure
        .path("excluded")
        .valueStream()
        .forEach(one -> {
          assertThat(one.path("factCount").asInt()).as(where + ": left out").isPositive();
          assertThat(reasons.add(one.path("reason").asString()))
              .as(where + ": reason once")
              .isTrue();
        });
    if (!figure.path("unknownShare").isNull()) {
      assertThat(figure.path("unknownShare").doubleValue()).as(where).isBetween(0.0, 1.0);
    }
  }

  @Test
  void theSameQuestionHasTheSameAnswerByteForByte() throws IOException {
    for (var question : ASKED.keySet()) {
      var arguments = documents("demo", question).getFirst();
      assertThat(ask("demo", question, arguments).toString())
          .as(question)
          .isEqualTo(ask("demo", question, arguments).toString());
    }
  }

  @Test
  void factsBehindAFigureArePagedThroughToTheEnd() {
    var document =
        """
        query($first: Int, $after: String, $last: Int, $before: String) {
          landscape(slug: "demo", asOf: "2026-06-30") {
            whoIsMissing(collaboration: "youth-pact") {
              representation { landscapeShare { factsUsedCount facts(first: $first, after: $after, last: $last, before: $before) {
                edges { node { __typename key } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } totalCount
              } } }
            }
          }
        }
        """;
    var forward = paged(document, "first", "after", "endCursor", "hasNextPage");
    var backward = paged(document, "last", "before", "startCursor", "hasPreviousPage");
    assertThat(forward).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
  }

  private List<String> paged(
      String document, String size, String cursor, String next, String isMore) {
    var facts = new ArrayList<String>();
    @Nullable String at = null;
    JsonNode page;
    do {
      var variables = new HashMap<String, Object>(Map.of(size, 7));
      if (at != null) {
        variables.put(cursor, at);
      }
      var figure =
          Answer.to(server, document, variables)
              .at("data.landscape.whoIsMissing.representation")
              .json()
              .path(0)
              .path("landscapeShare");
      page = figure.path("facts");
      assertThat(page.path("totalCount")).isEqualTo(figure.path("factsUsedCount"));
      page.path("edges").valueStream().forEach(edge -> facts.add(edge.path("node").toString()));
      at = page.path("pageInfo").path(next).asString();
    } while (page.path("pageInfo").path(isMore).asBoolean());
    assertThat(facts).hasSize(page.path("totalCount").asInt());
    return facts;
  }

  private List<String> documents(String landscape, String question) {
    var asked = Objects.requireNonNull(ASKED.get(question));
    for (var each :
        List.of("ACTOR:organizations", "COLLABORATION:collaborations", "INITIATIVE:initiatives")) {
      var word = each.split(":")[0];
      if (asked.contains(word)) {
        return keys(landscape, each.split(":")[1]).stream()
            .map(key -> asked.replace(word, JSON.writeValueAsString(key)))
            .toList();
      }
    }
    var issues = keys(landscape, "issues");
    var places = keys(landscape, "places");
    return asked.contains("ISSUES") && (issues.isEmpty() || places.isEmpty())
        ? List.of()
        : List.of(
            asked
                .replace("ISSUES", JSON.writeValueAsString(issues))
                .replace("PLACES", JSON.writeValueAsString(places)));
  }

  private List<String> keys(String landscape, String list) {
    return Answer.to(
            server,
            "{ landscape(slug: \"%s\") { %s(first: 100) { edges { node { key } } } } }"
                .formatted(landscape, list),
            Map.of())
        .json()
        .path("data")
        .path("landscape")
        .path(list)
        .path("edges")
        .valueStream()
        .map(edge -> edge.path("node").path("key").asString())
        .collect(Collectors.toList());
  }

  /// Everything below one question, without the limits that hold for callers.
  private JsonNode ask(String landscape, String question, String arguments) {
    var type =
        GraphQLTypeUtil.unwrapAll(
                source.schema().getObjectType("Landscape").getFieldDefinition(question).getType())
            .getName();
    var document =
        "{ landscape(slug: \"%s\", asOf: \"2026-06-30\") { version asOf evidence %s%s { ...All } } } %s"
            .formatted(landscape, question, arguments, Everything.of(source.schema(), type));
    var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "test", null);
    request.configureExecutionInput((_, input) ->
        input
            .graphQLContext((graphql.GraphQLContext.Builder context) -> OwnDocument.mark(context))
            .build());
    var response = Objects.requireNonNull(server.execute(request).block(Duration.ofMinutes(1)));
    return JSON.readTree(JSON.writeValueAsString(response.getExecutionResult().toSpecification()));
  }

  /// @return how many there are
  private static int eachFigure(JsonNode answer, BiConsumer<String, JsonNode> look) {
    var found = new LinkedHashMap<String, JsonNode>();
    collect("", answer, found);
    found.forEach(look);
    return found.size();
  }

  private static void collect(String path, JsonNode node, Map<String, JsonNode> found) {
    if (node.has("definition") && node.has("factsUsedCount")) {
      found.put(path, node);
    } else if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(path + '.' + field.getKey(), field.getValue(), found));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + '[' + i + ']', node.path(i), found);
      }
    }
  }
}
