// How many there are of a kind, as a view sees it.
// params:  $landscapeId, $entity, $overridden, $type, $kind,
//          $asOf, $evidence, $unstatedEvidence, $visible
// returns: total
// order:   none
MATCH (n:Entity)
WHERE n.landscapeId = $landscapeId AND n.entity = $entity AND n.sortKey IS NOT NULL
  AND NOT n.key IN $overridden
  AND ($type IS NULL OR n.type = $type)
  AND ($kind IS NULL OR n.kind = $kind)
  AND coalesce(n.visibility, 'PUBLIC') IN $visible
  AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
  AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR $entity IN ['SURVEY', 'INITIATIVE'])
  AND (n.validTo IS NULL OR n.validTo >= $asOf OR $entity IN ['FLOW', 'SURVEY'])
  AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
RETURN count(n) AS total
