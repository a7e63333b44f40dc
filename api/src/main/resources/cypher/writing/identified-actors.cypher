// The organizations and collaborations that have one of the identifiers.
// params:  $landscapeId, $identifiers
// returns: scheme, id, entity, key   (one row per identifier and actor)
// order:   none
UNWIND $identifiers AS one
MATCH (i:Identifier {landscapeId: $landscapeId, scheme: one.scheme, value: one.id})
MATCH (i)<-[:IDENTIFIED_BY]-(o:Organization)
RETURN i.scheme AS scheme, i.value AS id, o.entity AS entity, o.key AS key
