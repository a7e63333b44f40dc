package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.Figure;

/// How deep one actor depends on others, for one kind of resource.
///
/// @param chainSearch finds single chains when they are asked for
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
    List<ClosedLoop> closedLoops,
    SourceConcentration directConcentration,
    SourceConcentration ultimateConcentration,
    ChainSearch chainSearch) {

  /// The strongest chains by which intake came, as the schema asks for them where nothing else is
  /// said.
  ///
  /// @param source key or global id of where they start, null for every origin
  public Chains chainsFrom(@Nullable String source) {
    return chainSearch.find(source, 10, 10, 1e-4);
  }
}
