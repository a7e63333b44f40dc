// One page of a kind, as a view sees it, from the start on.
// params:  $landscapeId, $entity, $after, $limit, $overridden, $type, $kind,
//          $asOf, $evidence, $unstatedEvidence, $visible
// returns: entity, sortKey, properties, identifiers, relations
// order:   sortKey
MATCH (n:Entity)
WHERE n.landscapeId = $landscapeId AND n.entity = $entity AND n.sortKey > $after
  AND NOT n.key IN $overridden
  AND ($type IS NULL OR n.type = $type)
  AND ($kind IS NULL OR n.kind = $kind)
  AND coalesce(n.visibility, 'PUBLIC') IN $visible
  AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
  AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR $entity IN ['SURVEY', 'INITIATIVE'])
  AND (n.validTo IS NULL OR n.validTo >= $asOf OR $entity IN ['FLOW', 'SURVEY'])
  AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
WITH n ORDER BY n.landscapeId, n.entity, n.sortKey LIMIT $limit
RETURN
  n.entity AS entity,
  n.sortKey AS sortKey,
  properties(n) AS properties,
  [(n)-[:IDENTIFIED_BY]->(i:Identifier) | i {.scheme, .value}] AS identifiers,
  [(n)-[r]->(m:Entity) | {via: type(r), entity: m.entity, key: m.key, sortKey: m.sortKey}]
    AS relations
ORDER BY sortKey
