/// Who is central in the network of recorded ties?
///
/// ```mermaid
/// flowchart LR
///   view[LandscapeView] --> network[TieNetwork] --> paths[PathCentrality] --> Centrality
/// ```
///
/// Allowed dependencies: `landscape`, `algorithms`, `paging`.
@NullMarked
package org.weft.analytics.centrality;

import org.jspecify.annotations.NullMarked;
