package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// A problem of the data that was met while importing: data itself, never an exception.
public sealed interface Notice permits Rejected, Repaired, Ignored {

  /// Longest value that a notice repeats, in characters.
  int LONGEST_VALUE = 80;

  Origin origin();

  /// Column or field; null when it is about the row or file as a whole.
  @Nullable String field();

  /// What was found there, shortened; null when nothing was.
  @Nullable String value();

  /// What would have been right, as a clause: "must be a date such as 2024-03-31".
  String rule();

  default NoticeKind kind() {
    return switch (this) {
      case Rejected _ -> NoticeKind.REJECTED;
      case Repaired _ -> NoticeKind.REPAIRED;
      case Ignored _ -> NoticeKind.IGNORED;
    };
  }

  default String file() {
    return origin().file();
  }

  default @Nullable Integer row() {
    return origin().row();
  }

  default @Nullable String path() {
    return origin().path();
  }

  static Notice of(
      NoticeKind kind, Origin origin, @Nullable String field, @Nullable Object value, String rule) {
    var shown = value == null ? null : shorten(value.toString());
    return switch (kind) {
      case REJECTED -> new Rejected(origin, field, shown, rule);
      case REPAIRED -> new Repaired(origin, field, shown, rule);
      case IGNORED -> new Ignored(origin, field, shown, rule);
    };
  }

  private static String shorten(String value) {
    var line = value.replaceAll("\\p{Cntrl}+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
