// Facts of one kind by their keys, as far as they may be seen, with what they refer to as far as that may.
// params:  $landscapeId, $entity, $keys, $visible, $fields, $hasIdentifiers
// returns: key, values, relations, identifiers   (values in the order of $fields; lists of pairs)
// order:   none
UNWIND $keys AS key
MATCH (e:Entity {landscapeId: $landscapeId, entity: $entity, key: key})
WHERE coalesce(e.visibility, 'PUBLIC') IN $visible
RETURN
  e.key AS key,
  [field IN $fields | e[field]] AS values,
  [(e)-[r]->(t:Entity) WHERE coalesce(t.visibility, 'PUBLIC') IN $visible | [type(r), t.key]]
    AS relations,
  CASE WHEN $hasIdentifiers
    THEN [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]]
    ELSE []
  END AS identifiers
