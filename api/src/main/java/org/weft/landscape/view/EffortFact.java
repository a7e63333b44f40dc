package org.weft.landscape.view;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EntityKind;

/// An existing programme, service or activity; or, as `INITIATIVE`, a proposed one.
///
/// @param status null when unknown, and for a proposal
/// @param runBy the actors that run it; for a proposal those it invites
/// @param proposedBy who proposed it, `-1` when unknown
/// @param capacity people it can serve, null when unknown
/// @param reached people it serves, null when unknown
/// @param partOf the larger effort that it is a part of, `-1` when it stands alone or that is
///   unknown, and for a proposal; never itself by a detour
public record EffortFact(
    EntityKind entity,
    int index,
    String key,
    @Nullable EffortStatus status,
    int[] runBy,
    int proposedBy,
    int[] issues,
    int[] services,
    int[] populations,
    int[] places,
    @Nullable Integer capacity,
    @Nullable Integer reached,
    @Nullable Boolean openToPartners,
    int partOf,
    Standing standing)
    implements Fact {

  /// The same as a part of another.
  EffortFact partOf(int whole) {
    return new EffortFact(
        entity,
        index,
        key,
        status,
        runBy,
        proposedBy,
        issues,
        services,
        populations,
        places,
        capacity,
        reached,
        openToPartners,
        whole,
        standing);
  }
}
