package org.weft.support;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the server answers to one document, read as tables of words so that a test shows it as its
/// README does.
///
/// Paths are names with dots between; a list on the way stands for each of its elements. Figures
/// are rounded to six places; null is `-`.
public record Answer(JsonNode json) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Runs a document through everything but HTTP.
  ///
  /// @return the whole response: `data`, `errors`
  public static Answer to(
      ExecutionGraphQlService server, String document, Map<String, Object> variables) {
    var given = new HashMap<String, @Nullable Object>(variables);
    var request = new DefaultExecutionGraphQlRequest(document, null, given, null, "test", null);
    var response = Objects.requireNonNull(server.execute(request).block(PATIENCE));
    var specified = response.getExecutionResult().toSpecification();
    // Written and read again, as a client gets it.
    return new Answer(JSON.readTree(JSON.writeValueAsString(specified)));
  }

  /// The same below one field.
  ///
  /// @throws AssertionError if the server answered with errors
  public Answer at(String path) {
    if (json.has("errors")) {
      throw new AssertionError("The server answered with errors:\n" + json.toPrettyString());
    }
    var node = json;
    for (var name : path.split("\\.")) {
      node = node.path(name);
    }
    return new Answer(node);
  }

  /// One line per element of a list, with a word per column.
  public String table(String list, String... columns) {
    return nodes(json, list)
        .map(row -> Arrays.stream(columns).map(column -> words(row, column)).collect(joining(" ")))
        .collect(joining("\n"));
  }

  /// The words at a path, with commas between; `-` when there are none.
  public String word(String path) {
    return words(json, path);
  }

  /// A text block as a table of this kind: how wide its columns are does not matter.
  public static String drawn(String block) {
    return block
        .strip()
        .lines()
        .map(line -> line.strip().replaceAll(" +", " "))
        .collect(joining("\n"));
  }

  private static String words(JsonNode from, String path) {
    var words = nodes(from, path).map(Answer::word).collect(joining(","));
    return words.isEmpty() ? "-" : words;
  }

  private static String word(JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return "-";
    }
    return node.isNumber() ? rounded(node.decimalValue()) : node.asString();
  }

  private static String rounded(BigDecimal number) {
    var six = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return six.signum() == 0 ? "0" : six.toPlainString();
  }

  private static Stream<JsonNode> nodes(JsonNode from, String path) {
    var found = flat(from);
    for (var name : path.split("\\.")) {
      found = found.map(node -> node.path(name)).flatMap(Answer::flat);
    }
    return found;
  }

  private static Stream<JsonNode> flat(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }
}
