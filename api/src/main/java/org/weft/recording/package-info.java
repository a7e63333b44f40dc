/// Launch checks that are kept: what was asked, what was answered, at which version, by whom.
///
/// ```mermaid
/// flowchart LR
///   mutation[launchCheckRecord] --> full[FullAnswer: the whole answer as JSON]
///   full --> kept[(LaunchCheckRecord)]
///   kept -->|answer| recorded[Recorded: the same shape, later]
///   full -->|again| changes[what changed]
///   kept --> changes
///   full & kept --> report[a page to print]
/// ```
///
/// What is kept is what a client that asks for everything gets, so a record, a comparison and a
/// page show the figures of the API and no others.
@NullMarked
@ApplicationModule(allowedDependencies = {"landscape", "graphdb", "paging", "web", "writing"})
package org.weft.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
