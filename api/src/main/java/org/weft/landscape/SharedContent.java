package org.weft.landscape;

/// What two actors have in common when they work together, from rivals to one organization. The
/// ordinal says how deep that is. Source: after Frey et al. 2006 and Briggs 2003; the order is
/// ours.
public enum SharedContent {
  RIVALRY(-1),
  NOTHING(0),
  INFORMATION(1),
  ACTIVITIES(2),
  ALIGNMENT(3),
  DECISIONS(3),
  RESOURCES(4),
  SERVICES(5),
  CAPACITY(5),
  CONSENSUS(5),
  ORGANIZATION(6);

  private final int depth;

  SharedContent(int depth) {
    this.depth = depth;
  }

  /// How deep a tie is in which this is shared, in `-1..6`.
  public int depth() {
    return depth;
  }
}
