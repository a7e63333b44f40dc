package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.dependence.Dependence;
import org.weft.analytics.dependence.Runway;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;

/// How deep one of those depends who would carry a proposal.
///
/// @param parts at least one
/// @param notEvaluable why `dependence` or `runway` is null; null when neither is
public record PartnerDependence(
    Ref<Actor> actor,
    List<ProposalPart> parts,
    @Nullable Dependence dependence,
    @Nullable Runway runway,
    @Nullable String notEvaluable) {}
