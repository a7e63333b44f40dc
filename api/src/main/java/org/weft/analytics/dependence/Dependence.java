package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// How deep one actor depends on others, for one kind of resource.
public record Dependence(
    Ref<Actor> of,
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    Figure intake,
    List<DirectSource> directSources,
    Figure effectiveDirectSources,
    List<Dependency> through,
    List<UltimateSource> ultimateSources,
    Figure unknownShare,
    Figure ownShare,
    Figure effectiveUltimateSources,
    DependenceDepth depth,
    List<Ref<Actor>> dominators,
    List<Dependency> nearSoleSources,
    List<ClosedLoop> closedLoops) {}
