// Places, with all that they lie within.
// params:  $landscapeId, $keys
// returns: key, name, around   (one row per place; names)
// order:   none
UNWIND $keys AS key
MATCH (p:Entity {landscapeId: $landscapeId, entity: 'PLACE', key: key})
RETURN p.key AS key, p.name AS name, [(p)-[:WITHIN*0..8]->(w:Entity) | w.name] AS around
