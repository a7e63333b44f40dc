package org.weft.landscape;

/// What a seat is there for; the first six are those that a room needs.
public enum SeatRole {
  ACCOUNTABLE_AUTHORITY,
  IMPLEMENTER,
  AFFECTED_POPULATION,
  FUNDER,
  DATA_HOLDER,
  OPPOSITION,
  BACKBONE,
  CONVENER,
  MEMBER;

  /// Whether a room needs somebody in it; the others say how a room is run.
  public boolean isNeededInRooms() {
    return compareTo(OPPOSITION) <= 0;
  }
}
