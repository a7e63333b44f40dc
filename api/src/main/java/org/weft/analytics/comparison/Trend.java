package org.weft.analytics.comparison;

import java.util.List;

/// How the figures of one question develop.
///
/// @param views by day, then from the weakest evidence basis to the strongest
/// @param seriesCount all there are, also those not shown
/// @param series in the order of the answers; elements of lists as they first come
public record Trend(
    String question, List<ComparedView> views, int seriesCount, List<TrendSeries> series) {}
