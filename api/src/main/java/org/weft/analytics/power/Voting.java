package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What the seats can decide.
///
/// @param sectorQuota sectors that must agree besides, `>= 1`; null where no such rule is known
/// @param vetoes members without whom nothing passes, by key; null when not evaluable
/// @param powerless members whose votes never change a decision, by key; null when not evaluable
/// @param smallestWinning null when not evaluable, or nothing can be decided
/// @param isImproper whether two separate groups could both pass a decision; null when not
///   evaluable
public record Voting(
    Figure totalVotes,
    Figure quota,
    @Nullable Integer sectorQuota,
    @Nullable List<Ref<Actor>> vetoes,
    @Nullable Ref<Actor> dictator,
    @Nullable List<Ref<Actor>> powerless,
    @Nullable SmallestWinning smallestWinning,
    @Nullable Boolean isImproper) {}
