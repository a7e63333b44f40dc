// Which of the named facts were written after a version.
// params:  $landscapeId, $version, $ids
// returns: entity, key
// order:   none
UNWIND $ids AS id
MATCH (e:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
WHERE e.touchedIn > $version
RETURN e.entity AS entity, e.key AS key
