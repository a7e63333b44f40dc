// One page per anchor of what points to it, as a view sees it, from the end back.
// params:  $landscapeId, $anchors, $via, $links, $entity, $before, $limit, $overridden, $type, $kind,
//          $asOf, $evidence, $unstatedEvidence, $visible
//          (anchors have entity and key; links have entity, key and via, and all must hold)
// returns: anchorEntity, anchorKey, entity, sortKey, properties, identifiers, relations
// order:   anchorEntity, anchorKey, sortKey DESC
UNWIND $anchors AS anchor
MATCH (a:Entity {landscapeId: $landscapeId, entity: anchor.entity, key: anchor.key})
CALL (a) {
  MATCH (a)<-[r]-(n:Entity)
  WHERE type(r) IN $via AND n.entity = $entity AND n.sortKey < $before
    AND NOT n.key IN $overridden
    AND ($type IS NULL OR n.type = $type)
    AND ($kind IS NULL OR n.kind = $kind)
    AND coalesce(n.visibility, 'PUBLIC') IN $visible
    AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
    AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR n.entity IN ['SURVEY', 'INITIATIVE'])
    AND (n.validTo IS NULL OR n.validTo >= $asOf OR n.entity IN ['FLOW', 'SURVEY'])
    AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
  WITH DISTINCT n, CASE WHEN $links = [] THEN [] ELSE
    [(n)-[held]->(other:Entity) | {via: type(held), entity: other.entity, key: other.key}]
  END AS held
  WHERE all(link IN $links WHERE any(one IN held
    WHERE one.via IN link.via AND one.entity = link.entity AND one.key = link.key))
  WITH n ORDER BY n.sortKey DESC LIMIT $limit
  RETURN n
}
RETURN
  a.entity AS anchorEntity,
  a.key AS anchorKey,
  n.entity AS entity,
  n.sortKey AS sortKey,
  properties(n) AS properties,
  [(n)-[:IDENTIFIED_BY]->(i:Identifier) | i {.scheme, .value}] AS identifiers,
  [(n)-[r]->(m:Entity) | {via: type(r), entity: m.entity, key: m.key, sortKey: m.sortKey}]
    AS relations
ORDER BY anchorEntity, anchorKey, sortKey DESC
