package org.weft.analytics.coordination;

/// A theme at a place as one number that is ordered by theme, then place; and a spot with an actor
/// as one number, ordered by either.
final class Spot {

  private static final int ACTOR_BITS = 24;
  private static final int PLACE_BITS = 20;
  private static final int SPOT_BITS = 40;

  private Spot() {}

  static long of(int theme, int place) {
    return (long) theme << PLACE_BITS | place;
  }

  static int theme(long spot) {
    return (int) (spot >>> PLACE_BITS);
  }

  /// Also of a spot that follows an actor.
  static int place(long spot) {
    return (int) (spot & (1 << PLACE_BITS) - 1);
  }

  /// Ordered by actor, then spot.
  static long byActor(int actor, long spot) {
    return (long) actor << SPOT_BITS | spot;
  }

  /// The same ordered by spot, then actor.
  ///
  /// @param byActor as {@link #byActor} makes it
  static long bySpot(long byActor) {
    return (byActor & (1L << SPOT_BITS) - 1) << ACTOR_BITS | byActor >>> SPOT_BITS;
  }

  /// @param bySpot as {@link #bySpot} makes it
  static long of(long bySpot) {
    return bySpot >>> ACTOR_BITS;
  }

  /// @param bySpot as {@link #bySpot} makes it
  static int actor(long bySpot) {
    return (int) (bySpot & (1 << ACTOR_BITS) - 1);
  }
}
