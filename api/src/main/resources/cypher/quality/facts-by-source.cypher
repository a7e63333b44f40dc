// Which source tells of which things.
// params:  $landscapeId
// returns: source, entity, facts   (keys, in no order; one row per source and kind)
// order:   source, entity
MATCH (source:Entity {landscapeId: $landscapeId, entity: 'SOURCE'})<-[:FROM_SOURCE]-(fact:Entity)
RETURN source.key AS source, fact.entity AS entity, collect(fact.key) AS facts
ORDER BY source, entity
