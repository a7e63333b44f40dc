package org.weft.analytics.quality;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Source;
import org.weft.landscape.figure.Figure;

/// Things that have something in common.
///
/// @param value what they have in common; null for stale facts whose age no source tells
/// @param source of stale facts, null for all else
/// @param things how many, and which
public record QualityGroup(@Nullable String value, @Nullable Ref<Source> source, Figure things) {}
