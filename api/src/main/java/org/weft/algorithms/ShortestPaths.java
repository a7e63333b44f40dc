package org.weft.algorithms;

/// The shortest paths from one start at a time to all nodes that it reaches.
interface ShortestPaths {

  /// Finds those from `start`; what was found from another one is forgotten.
  void from(int start);

  /// `Σ 1 / distance` over the other nodes that were reached.
  double harmonicCloseness();

  /// Adds to each other node the paths that pass it, to whomever behind it, each split over equally
  /// short ones: the dependency of the start on it, as Brandes calls it.
  void addDependencies(double[] betweenness);
}
