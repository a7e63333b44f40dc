package org.weft.analytics.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Ref;
import org.weft.landscape.Source;

/// A source that would tell of an issue in a place, and was not asked.
///
/// @param lastCheckedAt the last day on which somebody had looked at all that it covers of the two;
///   null when nobody ever did
public record UnsearchedSource(
    Ref<Source> source, Ref<Issue> issue, Ref<Place> place, @Nullable LocalDate lastCheckedAt) {}
