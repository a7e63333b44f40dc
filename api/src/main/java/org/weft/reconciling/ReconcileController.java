package org.weft.reconciling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weft.landscape.InvalidArgumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whom do the rows of a table mean? The Reconciliation Service API 0.2, which OpenRefine speaks:
/// `/reconcile/LANDSCAPE` says what it can do, answers batches of queries, and tells what is known
/// of whom was found. It writes nothing. Answers are never wrapped into a script (JSONP): any page
/// could read them then.
@RestController
@RequestMapping(path = "/reconcile/{landscape}", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconcileController {

  /// OpenRefine asks ten at a time.
  static final int MOST_QUERIES = 100;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ActorIndex index;

  ReconcileController(ActorIndex index) {
    this.index = index;
  }

  @GetMapping
  ResponseEntity<?> read(
      @PathVariable String landscape,
      @RequestParam(required = false) @Nullable String queries,
      @RequestParam(required = false) @Nullable String extend,
      HttpServletRequest request) {
    if (queries == null && extend == null) {
      var here = request.getRequestURL().toString();
      return found(landscape, _ -> ReconcileManifest.of(landscape, here));
    }
    return answer(landscape, queries, extend);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<?> answer(
      @PathVariable String landscape,
      @RequestParam(required = false) @Nullable String queries,
      @RequestParam(required = false) @Nullable String extend) {
    if (queries != null) {
      return candidates(landscape, object("queries", queries));
    }
    if (extend != null) {
      var query = ExtendQuery.of(object("extend", extend));
      return found(landscape, query::answer);
    }
    throw new InvalidArgumentException("queries", null, "is missing: state `queries` or `extend`");
  }

  private ResponseEntity<?> candidates(String landscape, JsonNode batch) {
    if (batch.size() > MOST_QUERIES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
          .body(problem("queries", "must be at most " + MOST_QUERIES + " in one batch"));
    }
    return found(
        landscape,
        matcher -> {
          var answers = new LinkedHashMap<String, Object>();
          for (var query : batch.properties()) {
            var asked = ReconcileQuery.of(query.getKey(), query.getValue());
            answers.put(query.getKey(), Map.of("result", Candidates.of(asked, matcher)));
          }
          return answers;
        });
  }

  private ResponseEntity<?> found(String landscape, Function<Matcher, Object> answer) {
    return index
        .matcher(landscape)
        .<ResponseEntity<?>>map(matcher -> ResponseEntity.ok(answer.apply(matcher)))
        .orElseGet(() ->
            ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(problem("landscape", "must be the slug of a landscape")));
  }

  private static JsonNode object(String field, String text) {
    try {
      var node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      // is told below
    }
    throw new InvalidArgumentException(field, null, "must be a JSON object");
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> wrong(InvalidArgumentException e) {
    return ResponseEntity.badRequest().body(problem(e.argument(), e.rule()));
  }

  private static Map<String, String> problem(String field, String rule) {
    return Map.of("field", field, "rule", rule);
  }
}
