package org.weft.importing.facts;

/// A cell does not hold what its column asks for. The message is the rule.
public final class BadCellException extends Exception {

  public BadCellException(String rule) {
    super(rule, null, false, false); // thrown by the thousand, never shown with its stack
  }

  public String rule() {
    return String.valueOf(getMessage());
  }
}
