package org.weft.analytics.depth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How far it is from where the members were to the depth that somebody asks for.
///
/// @param requiredBy null when unknown
/// @param calledAt day of the call, null when unknown
/// @param flagged whether the leap is two or more; null when it cannot be told
public record DepthLeap(
    String requiredScheme,
    String requiredCode,
    DepthRange requiredRange,
    @Nullable Ref<Actor> requiredBy,
    @Nullable LocalDate calledAt,
    Figure required,
    Figure observedBefore,
    Figure leap,
    @Nullable Boolean flagged,
    ShotgunMarriage shotgun) {

  /// From here on a leap is flagged. Source: our reading of Briggs 2003, who tells of a leap over
  /// five.
  static final int FLAGGED_FROM = 2;
}
