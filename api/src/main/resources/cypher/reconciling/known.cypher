// Which of these keys are keys of actors.
// params:  $landscapeId, $kinds, $keys
// returns: entity, key
// order:   none
UNWIND $keys AS key
UNWIND $kinds AS kind
MATCH (e:Entity {landscapeId: $landscapeId, entity: kind, key: key})
RETURN e.entity AS entity, e.key AS key
