package org.weft.landscape;

/// What a tie between two actors is. Sources: Popolo, BODS and FollowTheMoney.
public enum TieKind {
  COLLABORATES_WITH,
  MEMBER_OF,
  OWNS,
  CONTROLS,
  DEPENDS_ON,
  REPRESENTS,
  SUPPORTS,
  OPPOSES,
  REFERS_TO,
  CONTRACTS,
  UNKNOWN_LINK
}
