package org.weft.reconciling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whom do the rows of a table mean? The Reconciliation Service API 0.2, which OpenRefine speaks:
/// `/reconcile/LANDSCAPE` says what it can do, and answers batches of queries. It writes nothing.
@RestController
@RequestMapping(path = "/reconcile/{landscape}", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconcileController {

  /// OpenRefine asks ten at a time.
  static final int MOST_QUERIES = 100;

  /// Candidates below tell a person nothing.
  private static final double WORTH_SHOWING = 0.3;

  private static final int SUGGESTED = 10;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ActorIndex index;

  ReconcileController(ActorIndex index) {
    this.index = index;
  }

  @GetMapping
  ResponseEntity<?> ask(
      @PathVariable String landscape,
      @RequestParam(required = false) @Nullable String queries,
      HttpServletRequest request) {
    return queries == null ? manifest(landscape, request) : answer(landscape, queries);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<?> answer(@PathVariable String landscape, @RequestParam String queries) {
    var batch = batch(queries);
    return found(
        landscape,
        matcher -> {
          var answers = new LinkedHashMap<String, Object>();
          for (var query : batch.properties()) {
            var asked = ReconcileQuery.of(query.getKey(), query.getValue());
            answers.put(query.getKey(), Map.of("result", candidates(asked, matcher)));
          }
          return answers;
        });
  }

  /// Actors whose name begins with what somebody types, or is like it.
  @GetMapping("/suggest/entity")
  ResponseEntity<?> suggest(@PathVariable String landscape, @RequestParam String prefix) {
    if (prefix.length() > ReconcileQuery.LONGEST_TEXT) {
      throw new InvalidArgumentException(
          "prefix",
          prefix.substring(0, 40),
          "must be at most " + ReconcileQuery.LONGEST_TEXT + " characters long");
    }
    return found(
        landscape,
        matcher ->
            Map.of(
                "result",
                matcher.beginning(prefix, SUGGESTED).stream()
                    .map(one ->
                        Map.of(
                            "id", one.key(),
                            "name", one.names().getFirst(),
                            "notable", List.of(type(one.kind()))))
                    .toList()));
  }

  private ResponseEntity<?> manifest(String landscape, HttpServletRequest request) {
    var here = request.getRequestURL().toString();
    return found(
        landscape,
        _ ->
            Map.of(
                "versions",
                List.of("0.2"),
                "name",
                "Weft: " + landscape,
                "identifierSpace",
                here,
                "schemaSpace",
                here + "#types",
                "defaultTypes",
                List.of(type(EntityKind.ORGANIZATION), type(EntityKind.COLLABORATION)),
                "suggest",
                Map.of("entity", Map.of("service_url", here, "service_path", "/suggest/entity"))));
  }

  private interface Answer {
    Object of(Matcher matcher);
  }

  private ResponseEntity<?> found(String landscape, Answer answer) {
    return index
        .matcher(landscape)
        .<ResponseEntity<?>>map(matcher -> ResponseEntity.ok(answer.of(matcher)))
        .orElseGet(() ->
            ResponseEntity.status(404)
                .body(problem("landscape", "must be the slug of a landscape")));
  }

  private static JsonNode batch(String queries) {
    JsonNode batch;
    try {
      batch = JSON.readTree(queries);
    } catch (JacksonException notJson) {
      throw new InvalidArgumentException("queries", null, "must be a JSON object of queries");
    }
    if (!batch.isObject()) {
      throw new InvalidArgumentException("queries", null, "must be a JSON object of queries");
    }
    if (batch.size() > MOST_QUERIES) {
      throw new InvalidArgumentException(
          "queries", batch.size(), "must be at most " + MOST_QUERIES + " in one batch");
    }
    return batch;
  }

  private static List<Map<String, Object>> candidates(ReconcileQuery query, Matcher matcher) {
    var all =
        query.kinds().stream()
            .flatMap(kind -> matcher.likely(query.profile(kind)).stream())
            .filter(match -> match.likeness().score() >= WORTH_SHOWING)
            .sorted(Comparator.comparingDouble(match -> -match.likeness().score()))
            .toList();
    var isOne =
        all.stream().filter(match -> match.likeness().verdict() == Verdict.SAME).count() == 1;
    return all.stream().limit(query.limit()).map(match -> candidate(match, isOne)).toList();
  }

  private static Map<String, Object> candidate(Match match, boolean isOne) {
    var likeness = match.likeness();
    return Map.of(
        "id", match.found().key(),
        "name", match.found().names().getFirst(),
        "type", List.of(type(match.found().kind())),
        "score", Math.round(likeness.score() * 1000) / 10.0,
        "match", isOne && likeness.verdict() == Verdict.SAME,
        "features",
            likeness.reasons().stream()
                .map(reason -> Map.of("id", reason.kind().name(), "value", true))
                .toList());
  }

  private static Map<String, String> type(EntityKind kind) {
    return Map.of("id", kind.typeName(), "name", kind.typeName());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> wrong(InvalidArgumentException e) {
    return ResponseEntity.badRequest().body(problem(e.argument(), e.rule()));
  }

  private static Map<String, String> problem(String field, String rule) {
    return Map.of("field", field, "rule", rule);
  }
}
