package org.weft.entities;

import org.weft.landscape.Entity;

/// One thing that a search found.
///
/// @param score above 0; comparable within one search only
public record SearchEdge(Entity node, String cursor, double score) {}
