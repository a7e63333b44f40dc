/// Who works on the same in the same place without a recorded tie?
///
/// ```mermaid
/// flowchart LR
///   view[LandscapeView] --> grid[Grid: which cells] --> presence[Presence: who acts where]
///   view --> bonds[Bonds: who is tied]
///   presence & bonds --> gaps[CoordinationGaps]
/// ```
///
/// Allowed dependencies: `landscape`, `algorithms`, `paging`, the cells of `gaps`.
@NullMarked
package org.weft.analytics.coordination;

import org.jspecify.annotations.NullMarked;
