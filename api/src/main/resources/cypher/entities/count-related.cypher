// How many point to each anchor, as a view sees it.
// params:  $landscapeId, $anchors, $via, $links, $entity, $type, $kind,
//          $asOf, $evidence, $unstatedEvidence, $visible
//          (anchors have entity and key; links have entity, key and via, and all must hold)
// returns: anchorEntity, anchorKey, total   (one row per anchor)
// order:   anchorEntity, anchorKey
UNWIND $anchors AS anchor
MATCH (a:Entity {landscapeId: $landscapeId, entity: anchor.entity, key: anchor.key})
CALL (a) {
  MATCH (a)<-[held]-(n:Entity)
  WHERE type(held) IN $via AND n.entity = $entity
    AND ($type IS NULL OR n.type = $type)
    AND ($kind IS NULL OR n.kind = $kind)
    AND coalesce(n.visibility, 'PUBLIC') IN $visible
    AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
    AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR n.entity = 'SURVEY')
    AND (n.validTo IS NULL OR n.validTo >= $asOf OR n.entity IN ['FLOW', 'SURVEY'])
    AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
    AND all(link IN $links WHERE EXISTS {
      MATCH (n)-[held]->(other:Entity)
      WHERE other.landscapeId = $landscapeId AND other.entity = link.entity
        AND other.key = link.key AND type(held) IN link.via
    })
  RETURN count(DISTINCT n) AS total
}
RETURN a.entity AS anchorEntity, a.key AS anchorKey, total
ORDER BY anchorEntity, anchorKey
