package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// An input cannot be read on: it is malformed. Becomes a refusal of the whole input.
public final class BadInputException extends RuntimeException {

  private final Origin origin;
  private final @Nullable String value;
  private final String rule;

  /// @param value what was found there, such as a line and column; null when nothing was
  /// @param rule what would have been right, as a clause
  public BadInputException(Origin origin, @Nullable String value, String rule) {
    super(origin.file() + ": " + rule + (value == null ? "" : " (" + value + ")"));
    this.origin = origin;
    this.value = value;
    this.rule = rule;
  }

  Origin origin() {
    return origin;
  }

  @Nullable String value() {
    return value;
  }

  String rule() {
    return rule;
  }
}
