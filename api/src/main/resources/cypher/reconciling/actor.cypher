// How an actor is called, and who tells of it.
// params:  $landscapeId, $entity, $key
// returns: name, alternativeNames, identifiers, source   (identifiers are pairs)
// order:   none
MATCH (e:Entity {landscapeId: $landscapeId, entity: $entity, key: $key})
RETURN
  e.name AS name,
  e.alternativeNames AS alternativeNames,
  [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]] AS identifiers,
  head([(e)-[:FROM_SOURCE]->(s:Entity) | s.key]) AS source
