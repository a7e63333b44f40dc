package org.weft.landscape;

/// How tightly a giver binds the use of what it gives. Source: IATI EarmarkingCategory 1 to 4.
public enum Earmarking {
  UNEARMARKED,
  SOFTLY_EARMARKED,
  EARMARKED,
  TIGHTLY_EARMARKED
}
