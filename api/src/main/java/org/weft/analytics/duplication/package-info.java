/// Does it already exist? Compares a proposal with the efforts of a landscape on shared codes, and
/// the efforts among themselves.
///
/// ```mermaid
/// flowchart LR
///   proposal[Proposal] --> comparison[Comparison] --> level[Levels] --> move[Moves]
///   effort[EffortFact] --> comparison
///   text[TextCandidates] -. suggests .-> comparison
///   meaning[MeaningSearch] -. suggests .-> comparison
/// ```
///
/// It knows the kernel, and the database only in {@link
/// org.weft.analytics.duplication.DuplicationQueries}. Source of the levels: GAO-15-49SP (2015).
@NullMarked
package org.weft.analytics.duplication;

import org.jspecify.annotations.NullMarked;
