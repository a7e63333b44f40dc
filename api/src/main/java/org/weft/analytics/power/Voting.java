package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What the seats can decide.
///
/// @param vetoes members without whom nothing passes, by key
/// @param powerless members whose votes never change a decision, by key
/// @param isImproper whether two separate groups could both pass a decision; null when not
///   evaluable
public record Voting(
    Figure totalVotes,
    Figure quota,
    List<Ref<Actor>> vetoes,
    @Nullable Ref<Actor> dictator,
    List<Ref<Actor>> powerless,
    @Nullable Boolean isImproper) {}
