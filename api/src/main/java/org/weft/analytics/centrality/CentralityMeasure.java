package org.weft.analytics.centrality;

/// A measure of centrality.
public enum CentralityMeasure {
  DEGREE,
  BETWEENNESS,
  CLOSENESS
}
