package org.weft.writing;

/// What becomes of a batch in which something is wrong.
public enum OnProblem {
  /// Nothing is written.
  REFUSE,
  /// What is right is written; wrong drafts are left out, and so is what refers to them.
  SKIP
}
