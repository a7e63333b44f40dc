// How many match a Lucene query in the texts of a landscape, as a view sees it.
// params:  $landscapeId, $query, $entities, $gone,
//          $asOf, $evidence, $unstatedEvidence, $visible
// returns: total
// order:   none
CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS n, score
WHERE n.landscapeId = $landscapeId AND n.entity IN $entities
  AND NOT (n.entity + ' ' + n.key) IN $gone
  AND coalesce(n.visibility, 'PUBLIC') IN $visible
  AND coalesce(n.evidence, $unstatedEvidence[n.entity]) IN $evidence
  AND (n.validFrom IS NULL OR n.validFrom <= $asOf OR n.entity IN ['SURVEY', 'INITIATIVE'])
  AND (n.validTo IS NULL OR n.validTo >= $asOf OR n.entity IN ['FLOW', 'SURVEY'])
  AND (n.checkedAt IS NULL OR n.checkedAt <= $asOf)
RETURN count(n) AS total
