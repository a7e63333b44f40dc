// Takes facts away, with their vectors, and identifiers that nobody else has.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  Entity, Identifier, Meaning
UNWIND $rows AS row
MATCH (e:Entity {landscapeId: $landscapeId, entity: row.entity, key: row.key})
OPTIONAL MATCH (meaning:Meaning {landscapeId: $landscapeId, entity: row.entity, key: row.key})
OPTIONAL MATCH (e)-[:IDENTIFIED_BY]->(i:Identifier)
WITH e, meaning, collect(i) AS identifiers
DETACH DELETE e, meaning
WITH identifiers
UNWIND identifiers AS i
WITH DISTINCT i
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
