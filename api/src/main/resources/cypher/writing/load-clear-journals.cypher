// What was kept of versions after a version, some of it away.
// params:  $landscapeId, $version, $limit
// returns: none
// order:   none
// writes:  Journal
MATCH (j:Journal)
WHERE j.landscapeId = $landscapeId AND j.version > $version
WITH j LIMIT $limit
DELETE j
