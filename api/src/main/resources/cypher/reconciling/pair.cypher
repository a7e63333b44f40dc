// One pair of actors of which it was asked whether they are one.
// params:  $landscapeId, $pair
// returns: pair
// order:   none
MATCH (p:ActorPair {landscapeId: $landscapeId, pair: $pair})
RETURN p AS pair
