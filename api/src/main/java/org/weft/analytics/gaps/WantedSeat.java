package org.weft.analytics.gaps;

import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;

/// A seat that a room needs; sectors and populations by their indexes.
sealed interface WantedSeat {

  record Role(SeatRole role) implements WantedSeat {}

  record Sector(int sector) implements WantedSeat {}

  record Voice(int population) implements WantedSeat {}

  record Resource(ResourceKind kind) implements WantedSeat {}

  /// A tie between two sectors.
  ///
  /// @param first the position of one among the sectors that the room needs
  /// @param second that of the other, larger
  record Bridge(int first, int second) implements WantedSeat {}
}
