// Where the named things stand in lists of their kind.
// params:  $landscapeId, $refs   (each ref has entity and key)
// returns: entity, key, sortKey
// order:   none
UNWIND $refs AS ref
MATCH (n:Entity {landscapeId: $landscapeId, entity: ref.entity, key: ref.key})
RETURN n.entity AS entity, n.key AS key, n.sortKey AS sortKey
