package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weft.landscape.InvalidArgumentException;

/// Completes what somebody types into a client of the reconciliation service: actors, their types,
/// their properties.
@RestController
@RequestMapping(path = "/reconcile/{landscape}", produces = MediaType.APPLICATION_JSON_VALUE)
class SuggestController {

  private static final int SUGGESTED = 10;

  private final ActorIndex index;

  SuggestController(ActorIndex index) {
    this.index = index;
  }

  /// The actor with this key, then those of which a name begins so.
  ///
  /// @param cursor how many to pass over
  @GetMapping("/suggest/entity")
  ResponseEntity<?> entity(
      @PathVariable String landscape,
      @RequestParam String prefix,
      @RequestParam(defaultValue = "0") int cursor) {
    var start = checked(prefix);
    return index
        .matcher(landscape)
        .map(matcher -> {
          var found = new ArrayList<Profile>();
          matcher.find(prefix).ifPresent(found::add);
          matcher.beginning(start).stream()
              .filter(one -> !one.key().equals(prefix))
              .forEach(found::add);
          return answer(found.stream().skip(cursor).limit(SUGGESTED).map(SuggestController::shown));
        })
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static Map<String, Object> shown(Profile actor) {
    return Map.of(
        "id", actor.key(),
        "name", actor.name(),
        "description", String.join(", ", actor.places().stream().sorted().toList()),
        "notable", List.of(ReconcileManifest.type(actor.kind())));
  }

  @GetMapping("/suggest/type")
  ResponseEntity<?> type(@RequestParam String prefix) {
    var start = checked(prefix);
    return answer(
        ReconcileManifest.types().stream().filter(type -> begins(start, type.get("name"))));
  }

  @GetMapping("/suggest/property")
  ResponseEntity<?> property(@RequestParam String prefix) {
    var start = checked(prefix);
    return answer(
        Arrays.stream(ActorProperty.values())
            .filter(one -> begins(start, one.id()) || begins(start, one.label()))
            .map(one ->
                Map.of("id", one.id(), "name", one.label(), "description", one.description())));
  }

  /// What can be asked of actors of a type.
  @GetMapping("/properties")
  Map<String, Object> properties(
      @RequestParam String type, @RequestParam(required = false) @Nullable Integer limit) {
    var proposed = new LinkedHashMap<String, Object>();
    proposed.put("type", type);
    if (limit != null) {
      proposed.put("limit", limit);
    }
    proposed.put(
        "properties",
        Arrays.stream(ActorProperty.values())
            .limit(limit == null || limit < 0 ? Long.MAX_VALUE : limit)
            .map(one -> Map.of("id", one.id(), "name", one.label()))
            .toList());
    return proposed;
  }

  private static ResponseEntity<?> answer(Stream<?> result) {
    return ResponseEntity.ok(Map.of("result", result.toList()));
  }

  private static boolean begins(String start, @Nullable String name) {
    return name != null && name.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
  }

  private static String checked(String prefix) {
    if (prefix.length() > ReconcileQuery.LONGEST_TEXT) {
      throw new InvalidArgumentException(
          "prefix",
          prefix.substring(0, 40),
          "must be at most " + ReconcileQuery.LONGEST_TEXT + " characters long");
    }
    return prefix.strip();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> wrong(InvalidArgumentException e) {
    return ResponseEntity.badRequest().body(Map.of("field", e.argument(), "rule", e.rule()));
  }
}
