/// What differs between two views of a landscape, and how does a figure develop? Both for any
/// question of the contract: the answers are walked component by component, and what stands at the
/// same place, told by what is named on the way, is set side by side.
///
/// ```mermaid
/// flowchart LR
///   question -->|asked of each view| answers --> AnswerWalk -->|two| differences
///   AnswerWalk -->|many| series
/// ```
@NullMarked
package org.weft.analytics.comparison;

import org.jspecify.annotations.NullMarked;
