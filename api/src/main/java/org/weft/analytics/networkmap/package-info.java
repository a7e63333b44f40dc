/// The network as a picture: who is tied to whom, and where in the plane each is shown.
///
/// ```mermaid
/// flowchart LR
///   snapshot[LandscapeSnapshot] --> kept[KeptLayouts] --> layout[NetworkLayout]
///   view[LandscapeView] --> lines[SeenLines]
///   filter[ActorFilter] --> lines
///   layout --> drawing[MapDrawing]
///   lines --> drawing --> NetworkMap
/// ```
///
/// Allowed dependencies: `landscape`, `algorithms`.
@NullMarked
package org.weft.analytics.networkmap;

import org.jspecify.annotations.NullMarked;
