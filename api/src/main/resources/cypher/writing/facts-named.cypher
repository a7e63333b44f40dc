// Facts by their keys, as far as they may be seen, with what they refer to as far as that may.
// params:  $landscapeId, $entities, $keys, $visible
// returns: entity, key, properties, relations, identifiers   (one row per fact; lists of pairs)
// order:   none
UNWIND $entities AS entity
UNWIND $keys AS key
MATCH (e:Entity {landscapeId: $landscapeId, entity: entity, key: key})
WHERE coalesce(e.visibility, 'PUBLIC') IN $visible
RETURN
  e.entity AS entity,
  e.key AS key,
  properties(e) AS properties,
  [(e)-[r]->(t:Entity) WHERE coalesce(t.visibility, 'PUBLIC') IN $visible | [type(r), t.key]]
    AS relations,
  [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]] AS identifiers
