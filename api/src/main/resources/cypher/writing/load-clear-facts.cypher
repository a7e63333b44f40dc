// Some facts that were written after a version, away with them.
// params:  $landscapeId, $version, $limit
// returns: none
// order:   none
// writes:  Entity
MATCH (e:Entity)
WHERE e.landscapeId = $landscapeId AND e.touchedIn > $version
WITH e LIMIT $limit
DETACH DELETE e
