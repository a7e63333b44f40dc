// Takes relations away from facts.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  relations of Entity
UNWIND $rows AS row
MATCH (e:Entity {landscapeId: $landscapeId, entity: row.entity, key: row.key})
MATCH (e)-[r]->(t:Entity {key: row.toKey})
WHERE type(r) = row.via
DELETE r
