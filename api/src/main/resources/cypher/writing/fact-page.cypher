// Some facts of one kind after a key, as far as they may be seen, with what they refer to as far as that may.
// params:  $landscapeId, $entity, $after, $visible, $fields, $hasIdentifiers, $limit
// returns: key, values, relations, identifiers   (values in the order of $fields; lists of pairs)
// order:   key
MATCH (e:Entity)
WHERE e.landscapeId = $landscapeId AND e.entity = $entity AND e.key > $after
  AND coalesce(e.visibility, 'PUBLIC') IN $visible
WITH e ORDER BY e.key LIMIT $limit
RETURN
  e.key AS key,
  [field IN $fields | e[field]] AS values,
  [(e)-[r]->(t:Entity) WHERE coalesce(t.visibility, 'PUBLIC') IN $visible | [type(r), t.key]]
    AS relations,
  CASE WHEN $hasIdentifiers
    THEN [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]]
    ELSE []
  END AS identifiers
ORDER BY key
