// Facts as they are, with what they refer to.
// params:  $landscapeId, $ids
// returns: entity, key, properties, relations, identifiers   (one row per fact; lists of pairs)
// order:   none
UNWIND $ids AS id
MATCH (e:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
RETURN
  e.entity AS entity,
  e.key AS key,
  properties(e) AS properties,
  [(e)-[r]->(t:Entity) | [type(r), t.key]] AS relations,
  [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]] AS identifiers
