// Takes identifiers away from facts, and away altogether when nobody has them any more.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  Identifier
UNWIND $rows AS row
MATCH (i:Identifier {landscapeId: $landscapeId, scheme: row.scheme, value: row.id})
MATCH (i)<-[r:IDENTIFIED_BY]-(:Entity {entity: row.entity, key: row.key})
DELETE r
WITH DISTINCT i
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
