package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.power.SmallestWinning;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What the planned votes and money let each partner decide.
///
/// @param quota null when not stated
/// @param vetoes by key; null when not evaluable
/// @param dictator null when there is none, or it cannot be told
/// @param powerless by key; null when not evaluable
/// @param smallestWinning null when not evaluable, or nothing can be decided
/// @param isImproper null when not evaluable
public record PlannedPower(
    List<PlannedMember> members,
    Figure moneyTopShare,
    Figure moneyHhi,
    @Nullable Integer quota,
    @Nullable List<Ref<Actor>> vetoes,
    @Nullable Ref<Actor> dictator,
    @Nullable List<Ref<Actor>> powerless,
    @Nullable SmallestWinning smallestWinning,
    @Nullable Boolean isImproper) {}
