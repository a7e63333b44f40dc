// Which of the named facts exist.
// params:  $landscapeId, $ids
// returns: entity, key   (one row per fact that exists)
// order:   none
UNWIND $ids AS id
MATCH (e:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
RETURN e.entity AS entity, e.key AS key
