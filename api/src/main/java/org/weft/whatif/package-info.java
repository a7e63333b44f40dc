/// What would the landscape be, if …? Turns changes into a hypothetical landscape, of which every
/// list and every question can be asked. Nothing is written.
///
/// ```mermaid
/// flowchart LR
///   C[changes] --> R[rehearse the writes] --> D[departures: what goes along] --> H[hypothetical facts]
///   H --> S[overlay of the snapshot: questions]
///   H --> L[overlay of rows: lists and look-ups]
/// ```
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "landscapes", "writing", "graphdb"})
package org.weft.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
