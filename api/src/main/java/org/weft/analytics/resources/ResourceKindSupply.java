package org.weft.analytics.resources;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// Who gives one kind of resource.
///
/// @param suppliedBy ordered by key, at most 20
/// @param uncertainFlowsCount flows of this kind that may belong here too
public record ResourceKindSupply(
    ResourceKind kind,
    ResourceKindStatus status,
    Figure suppliers,
    List<Ref<Actor>> suppliedBy,
    int receiversCount,
    int uncertainFlowsCount) {}
