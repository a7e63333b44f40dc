// What matches a Lucene query in the texts of a landscape, best first, as a view sees it.
// params:  $landscapeId, $query, $entities, $gone, $afterScore, $afterEntity, $afterKey, $limit,
//          $asOf, $evidence, $unstatedEvidence, $visible
// returns: score, entity, sortKey, properties, identifiers, relations
// order:   score DESC, entity, key
CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS n, score
WHERE n.landscapeId = $landscapeId AND n.entity IN $entities
  AND NOT (n.entity + ' ' + n.key) IN $gone
  AND (score < $afterScore
    OR (score = $afterScore AND n.entity > $afterEntity)
    OR (score = $afterScore AND n.entity = $afterEntity AND n.key > $afterKey))
  AND coalesce(n.visibility, 'PUBLIC') IN $visible
  AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
  AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR n.entity IN ['SURVEY', 'INITIATIVE'])
  AND (n.validTo IS NULL OR n.validTo >= $asOf OR n.entity IN ['FLOW', 'SURVEY'])
  AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
WITH n, score ORDER BY score DESC, n.entity, n.key LIMIT $limit
RETURN
  score,
  n.entity AS entity,
  n.sortKey AS sortKey,
  properties(n) AS properties,
  [(n)-[:IDENTIFIED_BY]->(i:Identifier) | i {.scheme, .value}] AS identifiers,
  [(n)-[r]->(m:Entity) | {via: type(r), entity: m.entity, key: m.key, sortKey: m.sortKey}]
    AS relations
ORDER BY score DESC, entity, n.key
