package org.weft.importing.weftcsv;

/// A cell does not hold what its column asks for. The message is the rule.
final class BadCellException extends Exception {

  BadCellException(String rule) {
    super(rule, null, false, false); // thrown by the thousand, never shown with its stack
  }

  String rule() {
    return String.valueOf(getMessage());
  }
}
