// What was decided about pairs of actors.
// params:  $landscapeId
// returns: pair
// order:   version, pair
MATCH (p:ActorPair {landscapeId: $landscapeId})
WHERE p.state <> 'OPEN'
RETURN p AS pair
ORDER BY p.version, p.pair
