package org.weft.landscape;

import java.util.EnumSet;
import java.util.Set;

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
  UNKNOWN_LINK;

  /// The kinds that say that two are in touch. Who opposes somebody need not be, and that somebody
  /// cannot do without another says how much what it gets weighs: a flow, and flows are no ties.
  public static final Set<TieKind> CONTACTS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(OPPOSES, DEPENDS_ON)));

  /// Whether a tie of this kind says that the two are in touch.
  public boolean isContact() {
    return CONTACTS.contains(this);
  }
}
