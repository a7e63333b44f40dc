/// What is in a landscape, one thing at a time, in lists and by search.
///
/// Answers of all rooms hold references (`Ref`); this room puts the things behind them, all of one
/// level of a request in one query.
///
/// ```mermaid
/// flowchart LR
///   field[a field with a Ref] --> loader[one DataLoader] --> queries[EntityQueries] --> graph[(Neo4j)]
///   list[a list of a landscape] --> queries
/// ```
///
/// May use: the kernel, `graphdb`, `paging`.
@NullMarked
package org.weft.entities;

import org.jspecify.annotations.NullMarked;
