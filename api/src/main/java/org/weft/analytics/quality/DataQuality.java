package org.weft.analytics.quality;

import java.time.LocalDate;
import java.util.List;

/// How good what is recorded is.
///
/// @param staleBefore what was last known before this day is stale
/// @param findings ordered by check, kind and field; those that found nothing too
public record DataQuality(LocalDate staleBefore, List<QualityFinding> findings) {}
