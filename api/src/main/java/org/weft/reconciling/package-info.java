/// Two sources name one actor once: what an import brings is matched against who is there already.
///
/// ```mermaid
/// flowchart LR
///   D[drafts of an import] --> B[blocks: who may be meant] --> S[score with its reasons]
///   S -->|same register number, no conflict, high score| R[rewritten to the actor that is there]
///   S -->|in doubt| Q[review queue] -->|accept| M[merged, can be split]
///   Q -->|reject| N[never proposed again]
///   S -->|low| C[an actor of its own]
/// ```
///
/// Nothing is merged on names alone. Matching is pure; only `…Queries` classes know the graph.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb", "writing", "paging"})
package org.weft.reconciling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
