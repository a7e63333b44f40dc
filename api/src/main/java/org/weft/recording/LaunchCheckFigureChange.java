package org.weft.recording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One figure, then and now.
///
/// @param path where it stands in the answer
/// @param then null when the answer had no such figure
/// @param now null when the answer has no such figure
record LaunchCheckFigureChange(String path, @Nullable Recorded then, @Nullable Recorded now) {

  boolean isChange() {
    return then == null
        || now == null
        || !Objects.equals(then.fields().get("value"), now.fields().get("value"));
  }

  /// The part of the larger of the two values that changed; above 1 when there was or is none.
  double size() {
    var before = value(then);
    var after = value(now);
    return before == null || after == null
        ? 2
        : Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
  }

  Map<String, @Nullable Object> fields() {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("path", path);
    shown.put("then", then == null ? null : then.fields());
    shown.put("now", now == null ? null : now.fields());
    return shown;
  }

  private static @Nullable Double value(@Nullable Recorded figure) {
    return figure != null && figure.fields().get("value") instanceof Number number
        ? (Double) number.doubleValue()
        : null;
  }
}
