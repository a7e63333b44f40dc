// Relates facts to what they refer to.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  relations of Entity
UNWIND $rows AS row
MATCH (e:Entity {landscapeId: $landscapeId, entity: row.entity, key: row.key})
MATCH (t:Entity {landscapeId: $landscapeId, entity: row.toEntity, key: row.toKey})
CREATE (e)-[:$(row.via)]->(t)
