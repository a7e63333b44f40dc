/// Is a partnership its strongest member's project? Signals of power in one collaboration, each
/// with its facts; never one score.
///
/// ```mermaid
/// flowchart LR
///   PowerFacts --> signals[MoneySignals, SeatSignals, EffortSignals] --> PowerSignal --> CaptureSignals
///   PowerFacts --> Ballot --> Votes --> VotingReading --> signals
///   PowerFacts --> Cohesion --> PowerSignal
///   Parents --> UltimateFunders --> PowerSignal --> GovernanceReading
/// ```
///
/// Sources: Hirschman 1964 for concentration, Banzhaf 1965 and Shapley and Shubik 1954 for votes,
/// Freeman 1979 for ties, Provan and Kenis 2008 for the form of governance it is read beside.
@NullMarked
package org.weft.analytics.power;

import org.jspecify.annotations.NullMarked;
