package org.weft.analytics.bridges;

import java.util.List;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// An actor without whom others would be cut off from each other.
///
/// @param cutOffCount others that would no longer reach the largest of the parts
/// @param communities keys, of those to whom it is tied
public record SingleBridge(
    Ref<Actor> actor,
    int tiesCount,
    int cutOffCount,
    List<String> communities,
    Figure constraint,
    Figure effectiveSize) {}
