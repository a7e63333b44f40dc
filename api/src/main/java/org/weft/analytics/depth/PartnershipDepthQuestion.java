package org.weft.analytics.depth;

import org.jspecify.annotations.Nullable;

/// What a caller asks about depth.
///
/// @param of key or global id of an actor
/// @param with key or global id of the other side; null for all its partners
/// @param first partnerships to show, in 1..100
public record PartnershipDepthQuestion(String of, @Nullable String with, int first) {

  public static final int MOST_SHOWN = 100;

  public static PartnershipDepthQuestion of(String actor) {
    return new PartnershipDepthQuestion(actor, null, MOST_SHOWN);
  }
}
