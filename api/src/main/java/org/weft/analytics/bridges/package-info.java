/// Between which communities is there no recorded tie, and who could build the bridge?
///
/// ```mermaid
/// flowchart LR
///   view[LandscapeView] --> network[TieNetwork] --> division[Division: who is in which community]
///   division --> gaps[Bridges: pairs without a tie, who could bridge them]
/// ```
///
/// Allowed dependencies: `landscape`, `algorithms`, `paging`, the tie network of `centrality`.
@NullMarked
package org.weft.analytics.bridges;

import org.jspecify.annotations.NullMarked;
