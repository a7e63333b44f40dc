package org.weft.analytics.gaps;

/// Why somebody could fill a seat; the first eight can say that it fits, the others add weight.
public enum CandidateReasonCode {
  IN_SECTOR,
  SPEAKS_FOR_POPULATION,
  RUNS_EFFORT,
  GIVES_MONEY,
  GIVES_DATA,
  GIVES_RESOURCE,
  OPPOSES,
  BRIDGES_SECTORS,
  WORKS_ON_ISSUE,
  IN_PLACE,
  GIVES_TO_ROOM,
  TIED_TO_ROOM,
  OPEN_TO_PARTNERS
}
