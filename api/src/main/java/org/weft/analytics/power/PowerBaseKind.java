package org.weft.analytics.power;

/// What power can rest on, in a whole landscape.
public enum PowerBaseKind {
  MONEY_GIVEN,
  VOTES_HELD,
  SEATS,
  APPOINTMENTS,
  HOSTING,
  BROKERAGE
}
