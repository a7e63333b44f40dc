// What stands above the named things, all the way up.
// params:  $landscapeId, $ids
// returns: entity, key, parentEntity, parentKey   (one row per step)
// order:   none
UNWIND $ids AS id
MATCH (s:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
MATCH (s)-[:WITHIN|BROADER|PART_OF*0..]->(e:Entity)-[:WITHIN|BROADER|PART_OF]->(p:Entity)
RETURN DISTINCT
  e.entity AS entity, e.key AS key, p.entity AS parentEntity, p.key AS parentKey
