package org.weft.landscape;

/// How well a fact is backed, weakest first: somebody says so, the other side agrees, it was seen.
public enum EvidenceBasis {
  CLAIMED,
  CONFIRMED,
  EVIDENCED;

  /// Whether a fact with this basis counts where at least `asked` is wanted.
  public boolean satisfies(EvidenceBasis asked) {
    return compareTo(asked) >= 0;
  }
}
