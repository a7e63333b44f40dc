package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// What the planned votes and money let each partner decide.
///
/// @param quota null when not stated
/// @param dictator null when there is none, or it cannot be told
public record PlannedPower(
    List<PlannedMember> members,
    Figure moneyTopShare,
    Figure moneyHhi,
    @Nullable Integer quota,
    List<Ref<Actor>> vetoes,
    @Nullable Ref<Actor> dictator,
    List<Ref<Actor>> powerless) {}
