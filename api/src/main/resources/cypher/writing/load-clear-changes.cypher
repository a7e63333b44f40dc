// Some of the change log after a version, away with it.
// params:  $landscapeId, $version, $limit
// returns: none
// order:   none
// writes:  Change
MATCH (c:Change)
WHERE c.landscapeId = $landscapeId AND c.version > $version
WITH c LIMIT $limit
DELETE c
