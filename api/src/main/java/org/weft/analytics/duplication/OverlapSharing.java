package org.weft.analytics.duplication;

/// What efforts must have in common, beside place and time, to be in one cluster.
public enum OverlapSharing {
  SERVICE,
  POPULATION,
  SERVICE_AND_POPULATION;

  boolean services() {
    return this != POPULATION;
  }

  boolean populations() {
    return this != SERVICE;
  }
}
