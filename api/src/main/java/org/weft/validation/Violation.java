package org.weft.validation;

import org.jspecify.annotations.Nullable;

/// A rule that a value breaks.
///
/// @param field path of the field, such as `identifiers[0].scheme`
/// @param value as text, cut after {@value #LONGEST_VALUE} characters; null when there is none
/// @param rule what would be right, as a clause: "must not be blank"
public record Violation(String field, @Nullable String value, String rule) {

  private static final int LONGEST_VALUE = 200;

  static Violation of(String field, @Nullable Object value, String rule) {
    return new Violation(field, value == null ? null : shown(value), rule);
  }

  /// The value as text that is short enough to be shown.
  public static String shown(Object value) {
    var text = value.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
