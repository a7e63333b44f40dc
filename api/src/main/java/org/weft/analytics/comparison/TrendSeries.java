package org.weft.analytics.comparison;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// How one figure develops.
///
/// @param path where it is in the answers
/// @param subjects what is named on the way
/// @param metric id of its definition
/// @param points one per view, in the order of the views
public record TrendSeries(
    String path, List<Ref<Entity>> subjects, String metric, List<TrendPoint> points) {}
