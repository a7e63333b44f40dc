/// Writing: how facts get into a landscape, by mutation or by import.
///
/// ```mermaid
/// flowchart LR
///   D[drafts] --> L[lock the landscape] --> P[plan: keys, rules, references, hierarchies]
///   P -->|problems| R[nothing written]
///   P -->|changes| W[write facts, raise the version, append a Change]
/// ```
///
/// One write is one transaction. It raises the landscape's version by one and appends one `Change`,
/// unless it changes nothing: then it writes nothing at all.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb", "validation"})
package org.weft.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
