// Facts written after a version that refer to one of the named facts.
// params:  $landscapeId, $version, $ids
// returns: entity, key
// order:   none
UNWIND $ids AS id
MATCH (:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})<--(later:Entity)
WHERE later.touchedIn > $version
RETURN DISTINCT later.entity AS entity, later.key AS key
