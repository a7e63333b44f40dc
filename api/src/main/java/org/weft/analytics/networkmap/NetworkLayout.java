package org.weft.analytics.networkmap;

import java.util.Arrays;
import java.util.List;

/// Where each actor of a snapshot is drawn, and the community that it lies in.
///
/// @param community of each actor, by index, into `communities`
/// @param x of each actor, by index
/// @param y of each actor, by index
record NetworkLayout(int[] community, float[] x, float[] y, List<Disc> communities) {

  /// A community: all its actors lie within the disc.
  ///
  /// @param id its name: `~` and the key of its first actor by key
  record Disc(String id, double x, double y, double radius) {}

  /// The same with room for more actors, which have no place yet.
  NetworkLayout grown(int actors) {
    return new NetworkLayout(
        Arrays.copyOf(community, actors),
        Arrays.copyOf(x, actors),
        Arrays.copyOf(y, actors),
        communities);
  }
}
