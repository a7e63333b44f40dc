// What a source told about actors that had not ended on a day. What a landscape is described with does not end.
// params:  $landscapeId, $source, $on, $kinds
// returns: entity, key
// order:   entity, key
MATCH (:Entity {landscapeId: $landscapeId, entity: 'SOURCE', key: $source})<-[:FROM_SOURCE]-(e:Entity)
WHERE NOT e.entity IN $kinds AND (e.validTo IS NULL OR e.validTo > $on)
RETURN e.entity AS entity, e.key AS key
ORDER BY entity, key
