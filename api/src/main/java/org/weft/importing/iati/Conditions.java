package org.weft.importing.iati;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.documents.XmlElement;

/// What the money of an activity depends on, in one text.
final class Conditions {

  private static final int LONGEST = 5_000;
  private static final String NOT_PUBLISHED = "There are conditions; they are not published.";

  /// The code list ConditionType.
  private static final Map<String, String> TYPES =
      Map.of("1", "Policy: ", "2", "Performance: ", "3", "Fiduciary: ");

  private Conditions() {}

  /// @return null when none are attached, or it is not said
  static @Nullable String of(XmlElement conditions, Narratives narratives) {
    var attached = conditions.attribute("attached");
    if (!"1".equals(attached) && !"true".equals(attached)) {
      return null;
    }
    var text =
        conditions.children("condition").stream()
            .map(one -> text(one, narratives))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? NOT_PUBLISHED : text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static @Nullable String text(XmlElement condition, Narratives narratives) {
    var text = narratives.of(condition);
    var type = condition.attribute("type");
    return text == null
        ? null
        : (type == null ? "" : Objects.requireNonNullElse(TYPES.get(type), "")) + text;
  }
}
