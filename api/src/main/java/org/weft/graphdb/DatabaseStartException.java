package org.weft.graphdb;

/// The database cannot be used from the start. The message says what is wrong, `action` what to do;
/// the server ends with these two and no stack trace.
public final class DatabaseStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  DatabaseStartException(String message, String action) {
    super(message);
    this.action = action;
  }

  String action() {
    return action;
  }
}
