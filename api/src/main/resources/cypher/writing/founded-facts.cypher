// What is in a landscape that nothing but its founding wrote.
// params:  $landscapeId
// returns: entity, key
// order:   entity, key
MATCH (e:Entity {landscapeId: $landscapeId})
RETURN e.entity AS entity, e.key AS key
ORDER BY entity, key
