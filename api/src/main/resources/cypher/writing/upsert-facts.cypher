// Makes or changes facts; a property given as null is removed.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  Entity
UNWIND $rows AS row
MERGE (e:Entity {landscapeId: $landscapeId, entity: row.entity, key: row.key})
SET e += row.properties, e:$(row.labels)
