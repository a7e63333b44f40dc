/// What is uncovered, and who is missing from the room?
///
/// ```mermaid
/// flowchart LR
///   view[LandscapeView] --> coverage[CoverageAnalysis] --> Coverage
///   view --> missing[WhoIsMissingAnalysis] --> Room
/// ```
///
/// Allowed dependencies: `landscape`. Questions know neither the database nor GraphQL; the
/// controllers here only hand arguments over.
@NullMarked
package org.weft.analytics.gaps;

import org.jspecify.annotations.NullMarked;
