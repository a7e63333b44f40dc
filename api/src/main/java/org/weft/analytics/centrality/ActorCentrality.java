package org.weft.analytics.centrality;

import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// How central an actor is.
public record ActorCentrality(
    Ref<Actor> actor,
    Figure degree,
    Figure betweenness,
    Figure betweennessShare,
    Figure closeness) {}
