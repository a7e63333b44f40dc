// A concept or place, and all that is narrower or lies within it.
// params:  $landscapeId, $entity, $key
// returns: key
// order:   key
MATCH (top:Entity {landscapeId: $landscapeId, entity: $entity, key: $key})
MATCH (top)<-[:BROADER|WITHIN*0..]-(e:Entity)
WHERE e.entity = $entity
RETURN DISTINCT e.key AS key
ORDER BY key
