package org.weft.landscape.view;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.GovernanceForm;

/// How a collaboration is held together, and what it is about.
///
/// @param quota votes needed to pass, null when not stated
/// @param sectorQuota sectors that must agree besides, null when not stated
/// @param backbone the actor that runs it, `-1` when unknown
/// @param requiredDepth how deep somebody wants it to be, null when nobody does or it is unknown
public record Governance(
    @Nullable CollaborationStage stage,
    @Nullable GovernanceForm form,
    @Nullable DecisionRule rule,
    @Nullable Integer quota,
    @Nullable Integer sectorQuota,
    int backbone,
    int[] services,
    int[] populations,
    @Nullable RequiredDepth requiredDepth) {}
