// How many facts of each kind a landscape has.
// params:  $landscapeId
// returns: entity, total
// order:   entity
MATCH (e:Entity {landscapeId: $landscapeId})
RETURN e.entity AS entity, count(*) AS total
ORDER BY entity
