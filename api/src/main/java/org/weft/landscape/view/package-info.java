/// One landscape in memory: the immutable snapshot at one version, and the view that a question is
/// asked of (as of a date, on an evidence basis, by a viewer).
///
/// ```mermaid
/// flowchart LR
///   graph[(Neo4j)] --> snapshot[LandscapeSnapshot] --> view[LandscapeView] --> question
/// ```
@NullMarked
package org.weft.landscape.view;

import org.jspecify.annotations.NullMarked;
