package org.weft.analytics.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Actor;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// One actor's membership of one collaboration, as claimed by seats and ties.
///
/// @param askedAt the last day on which somebody checked, null when that is not recorded
/// @param claims the seats and ties that claim it, by kind and key
public record MembershipCheck(
    Ref<Actor> member,
    Ref<Collaboration> collaboration,
    MembershipStatus status,
    @Nullable LocalDate askedAt,
    List<Ref<Entity>> claims) {}
