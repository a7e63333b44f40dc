package org.weft.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// A landscape as it lies in the graph; it has no relations.
@Node("Landscape")
record LandscapeNode(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    @Nullable String defaultCurrency,
    long version) {}
