package org.weft.analytics.power;

/// The ten signals that a collaboration may be its strongest member's project.
public enum PowerSignalCode {
  TOP_FUNDER,
  VOTES,
  MONEY_AND_VOTES,
  APPOINTMENT_AND_HOST,
  BROKERAGE,
  AGENDA,
  EARMARKING,
  AFFECTED_POPULATION,
  ULTIMATE_FUNDER,
  BACKBONE_ROLE
}
