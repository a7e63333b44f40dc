package org.weft.analytics.gaps;

/// What sort of seat a room needs.
public enum RequiredSeatKind {
  ROLE,
  SECTOR,
  POPULATION_VOICE,
  RESOURCE_KIND,
  BRIDGE
}
