// Keeps what somebody decided about a pair of actors.
// params:  $landscapeId, $pair, $decision
// returns: none
// order:   none
// writes:  ActorPair
MERGE (p:ActorPair {landscapeId: $landscapeId, pair: $pair})
SET p += $decision
