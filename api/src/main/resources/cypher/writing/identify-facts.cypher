// Gives identifiers to facts; facts with one identifier share its node.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  Identifier
UNWIND $rows AS row
MATCH (e:Entity {landscapeId: $landscapeId, entity: row.entity, key: row.key})
MERGE (i:Identifier {landscapeId: $landscapeId, scheme: row.scheme, value: row.id})
CREATE (e)-[:IDENTIFIED_BY]->(i)
