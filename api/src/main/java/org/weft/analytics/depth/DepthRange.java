package org.weft.analytics.depth;

/// The depths that a code of some scale can mean, on our scale.
///
/// @param least in `-1..6`
/// @param most `>= least`
public record DepthRange(int least, int most) {

  /// The deeper of two claims, by the least that each means.
  DepthRange orDeeper(DepthRange other) {
    return other.least > least || other.least == least && other.most > most ? other : this;
  }

  /// How far the nearest depth that the code can mean lies above what was observed; below it, the
  /// value is negative.
  int above(int observed) {
    return observed < least ? least - observed : Math.min(0, most - observed);
  }
}
