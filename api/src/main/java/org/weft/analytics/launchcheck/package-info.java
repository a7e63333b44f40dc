/// Should this be started, and how? Asks the other questions of one proposal and takes the answers
/// together; {@link org.weft.analytics.launchcheck.Verdicts} is the whole rule.
///
/// ```mermaid
/// flowchart LR
///   duplication --> findings[Findings]
///   coverage --> findings
///   whoIsMissing --> findings
///   plan[LaunchPlan] --> partners[PartnerDependences] --> findings
///   plan --> dependence[PlannedDependence] --> findings
///   plan --> power[PlannedPower] --> findings
///   findings --> verdicts[Verdicts] --> check[LaunchCheck]
/// ```
@NullMarked
package org.weft.analytics.launchcheck;

import org.jspecify.annotations.NullMarked;
