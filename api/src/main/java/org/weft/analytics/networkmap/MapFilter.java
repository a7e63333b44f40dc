package org.weft.analytics.networkmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is on the map: keys or global ids, null for everybody; of an actor's own and of the efforts
/// that it runs, those below included. An actor must fit each that is stated.
public record MapFilter(
    @Nullable List<String> sectors,
    @Nullable List<String> issues,
    @Nullable List<String> places,
    @Nullable List<String> populations) {}
