package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// How much several actors together depend on others, for one kind of resource.
///
/// @param members the first hundred, by key
/// @param internal what members gave each other, no part of the intake
public record GroupDependence(
    int membersCount,
    List<Ref<Actor>> members,
    ResourceKind kind,
    @Nullable String currency,
    @Nullable String unit,
    FlowBasis basis,
    Figure intake,
    Figure internal,
    Figure returnedShare,
    List<DirectSource> directSources,
    SourceConcentration directConcentration,
    List<Dependency> through,
    List<Dependency> nearSoleSources,
    List<UltimateSource> ultimateSources,
    SourceConcentration ultimateConcentration,
    Figure unknownShare,
    Figure ownShare,
    List<Ref<Actor>> dominators,
    List<ClosedLoop> closedLoops) {}
