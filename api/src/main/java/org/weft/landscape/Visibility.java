package org.weft.landscape;

/// Who may see a fact, widest first.
public enum Visibility {
  PUBLIC,
  MEMBERS,
  STEWARDS;

  /// Whether a fact with this visibility may be shown to somebody who sees up to `clearance`.
  public boolean isShownTo(Visibility clearance) {
    return compareTo(clearance) <= 0;
  }
}
