// Some identifiers that nobody has, away with them.
// params:  $landscapeId, $limit
// returns: none
// order:   none
// writes:  Identifier
MATCH (i:Identifier)
WHERE i.landscapeId = $landscapeId AND i.scheme IS NOT NULL AND i.value IS NOT NULL
  AND NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
WITH i LIMIT $limit
DELETE i
