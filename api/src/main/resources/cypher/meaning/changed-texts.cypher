// Efforts and proposals that were written after a version, and whose vector is older or of another model.
// params:  $landscapeId, $version, $model
// returns: entity, key
// order:   entity, key
MATCH (e:Entity {landscapeId: $landscapeId})
WHERE e.touchedIn > $version AND e.entity IN ['EFFORT', 'INITIATIVE'] AND e.name IS NOT NULL
OPTIONAL MATCH (meaning:Meaning {landscapeId: $landscapeId, entity: e.entity, key: e.key})
WITH e, meaning
WHERE meaning IS NULL OR meaning.model <> $model OR meaning.touchedIn <> e.touchedIn
RETURN e.entity AS entity, e.key AS key
ORDER BY entity, key
