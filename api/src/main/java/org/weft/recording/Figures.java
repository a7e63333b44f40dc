package org.weft.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the figures of a kept answer, each under a path that says what it is about and stays the
/// same when lists are longer or in another order: fields with dots, an element of a list by the
/// things and words that it is about, such as `coverage.cells[place=old-quay].ratio`.
///
/// The figures of reasons are left out: they are figures of the answers, shown once more.
final class Figures {

  private static final Set<String> WORDS =
      Set.of("code", "kind", "role", "question", "resourceKind");
  private static final Set<String> AGAIN = Set.of("reasons");

  private final Map<String, Recorded> found = new LinkedHashMap<>();

  private Figures() {}

  /// By path, in the order of the answer.
  static Map<String, Recorded> in(Map<String, @Nullable Object> answer) {
    var figures = new Figures();
    figures.walk("", answer);
    return figures.found;
  }

  static boolean isFigure(Map<?, ?> object) {
    return object.containsKey("definition") && object.containsKey("factsUsedCount");
  }

  private void walk(String path, @Nullable Object node) {
    switch (node) {
      case Map<?, ?> figure when isFigure(figure) -> found.put(path, Recorded.ofJson(figure));
      case Map<?, ?> page when page.get("edges") instanceof List<?> edges ->
          walk(path, edges.stream().map(edge -> ((Map<?, ?>) edge).get("node")).toList());
      case Map<?, ?> object ->
          object.forEach((name, value) -> {
            if (!AGAIN.contains(name.toString())) {
              walk(path.isEmpty() ? name.toString() : path + '.' + name, value);
            }
          });
      case List<?> list -> elements(path, list);
      case null, default -> {}
    }
  }

  private void elements(String path, List<?> list) {
    var count = new LinkedHashMap<String, Integer>();
    for (var element : list) {
      if (element instanceof Map<?, ?> object) {
        var about = about(object);
        int same = count.merge(about, 1, Integer::sum);
        walk(path + '[' + about + (same == 1 ? "" : " #" + same) + ']', object);
      }
    }
  }

  private static String about(Map<?, ?> element) {
    return element.entrySet().stream()
        .map(Figures::named)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(","));
  }

  private static @Nullable String named(Map.Entry<?, ?> field) {
    return switch (field.getValue()) {
      case Map<?, ?> thing when thing.get("key") instanceof String key ->
          field.getKey() + "=" + key;
      case String word when WORDS.contains(field.getKey().toString()) ->
          field.getKey() + "=" + word;
      case null, default -> null;
    };
  }
}
