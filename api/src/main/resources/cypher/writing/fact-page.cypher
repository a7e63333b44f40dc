// Some facts of one kind after a key, as far as they may be seen, with what they refer to as far as that may.
// params:  $landscapeId, $entity, $after, $visible, $hasIdentifiers, $limit
// returns: entity, key, properties, relations, identifiers   (one row per fact; lists of pairs)
// order:   key
MATCH (e:Entity)
WHERE e.landscapeId = $landscapeId AND e.entity = $entity AND e.key > $after
  AND coalesce(e.visibility, 'PUBLIC') IN $visible
WITH e ORDER BY e.key LIMIT $limit
RETURN
  e.entity AS entity,
  e.key AS key,
  properties(e) AS properties,
  [(e)-[r]->(t:Entity) WHERE coalesce(t.visibility, 'PUBLIC') IN $visible | [type(r), t.key]]
    AS relations,
  CASE WHEN $hasIdentifiers
    THEN [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]]
    ELSE []
  END AS identifiers
ORDER BY key
