package org.weft.analytics.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.figure.Figure;

/// What one check found among the things of one kind.
///
/// @param field of the kind; null where the check is about the whole thing
/// @param found how many, and which
/// @param share of those that could have been found
/// @param groupsCount how many groups there are, also those that are not shown
/// @param groups what belongs together, largest first; empty where each stands alone
/// @param hint a selection on a landscape that lists what was found
public record QualityFinding(
    QualityCheck check,
    EntityKind kind,
    @Nullable String field,
    Figure found,
    Figure share,
    int groupsCount,
    List<QualityGroup> groups,
    String hint) {}
