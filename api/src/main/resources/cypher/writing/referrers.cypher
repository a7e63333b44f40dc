// The facts that refer to a fact.
// params:  $landscapeId, $entity, $key
// returns: entity, key
// order:   none
MATCH (:Entity {landscapeId: $landscapeId, entity: $entity, key: $key})<--(e:Entity)
RETURN DISTINCT e.entity AS entity, e.key AS key
