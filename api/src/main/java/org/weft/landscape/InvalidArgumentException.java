package org.weft.landscape;

import org.jspecify.annotations.Nullable;

/// An argument of a caller breaks a rule. Shown to the caller with argument, value and rule.
public final class InvalidArgumentException extends RuntimeException {

  private final String argument;
  private final @Nullable Object value;
  private final String rule;

  /// @param argument path of the argument, such as `period.to`
  /// @param rule what would have been right, as a clause: "must be between 1 and 100"
  public InvalidArgumentException(String argument, @Nullable Object value, String rule) {
    super(argument + ": " + value + " " + rule);
    this.argument = argument;
    this.value = value;
    this.rule = rule;
  }

  public String argument() {
    return argument;
  }

  public @Nullable Object value() {
    return value;
  }

  public String rule() {
    return rule;
  }
}
