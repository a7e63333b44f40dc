// Which of some facts a part of a landscape holds; see FactPart.
// params:  $landscapeId, $ids, $asOf, $evidence, $unstatedEvidence, $issues, $places, $sector
// returns: entity, key
// order:   none
UNWIND $ids AS id
MATCH (e:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
WHERE coalesce(e.evidence, $unstatedEvidence[e.entity]) IN $evidence
  AND ($asOf IS NULL
    OR (e.validFrom IS NULL OR e.validFrom <= $asOf OR e.entity IN ['SURVEY', 'INITIATIVE'])
      AND (e.validTo IS NULL OR e.validTo >= $asOf OR e.entity IN ['FLOW', 'SURVEY'])
      AND (e.checkedAt IS NULL OR e.checkedAt <= $asOf))
WITH e,
  size($issues) = 0 OR EXISTS { (e)-[:ADDRESSES|WORKS_ON|ABOUT]->(i:Issue) WHERE i.key IN $issues }
    AS isForIssues,
  size($places) = 0 OR EXISTS { (e)-[:IN_PLACE]->(p:Place) WHERE p.key IN $places } AS isInPlaces
WHERE CASE
  WHEN e.entity IN ['ORGANIZATION', 'COLLABORATION'] THEN
    ($sector IS NULL OR EXISTS { (e)-[:IN_SECTOR]->(s:Sector) WHERE s.key = $sector })
    AND (isForIssues AND isInPlaces OR EXISTS {
      (e)<-[:RUN_BY|PROPOSED_BY]-(f:Entity)
      WHERE (size($issues) = 0 OR EXISTS { (f)-[:ADDRESSES]->(i:Issue) WHERE i.key IN $issues })
        AND (size($places) = 0 OR EXISTS { (f)-[:IN_PLACE]->(p:Place) WHERE p.key IN $places })
    })
  WHEN e.entity IN ['EFFORT', 'INITIATIVE'] THEN
    isForIssues AND isInPlaces AND ($sector IS NULL OR EXISTS {
      (e)-[:RUN_BY|PROPOSED_BY]->(:Organization)-[:IN_SECTOR]->(s:Sector) WHERE s.key = $sector
    })
  WHEN e.entity = 'PERSON' THEN
    size($issues) = 0 AND size($places) = 0 AND $sector IS NULL OR EXISTS {
      (e)<-[:HELD_BY|TAKEN_BY]-(:Entity)-[:AT|IN]->(a:Organization)
      WHERE ($sector IS NULL OR EXISTS { (a)-[:IN_SECTOR]->(s:Sector) WHERE s.key = $sector })
        AND ((size($issues) = 0 OR EXISTS { (a)-[:WORKS_ON]->(i:Issue) WHERE i.key IN $issues })
          AND (size($places) = 0 OR EXISTS { (a)-[:IN_PLACE]->(p:Place) WHERE p.key IN $places })
          OR EXISTS {
            (a)<-[:RUN_BY|PROPOSED_BY]-(f:Entity)
            WHERE (size($issues) = 0 OR EXISTS { (f)-[:ADDRESSES]->(i:Issue) WHERE i.key IN $issues })
              AND (size($places) = 0 OR EXISTS { (f)-[:IN_PLACE]->(p:Place) WHERE p.key IN $places })
          })
    }
  WHEN e.entity IN ['NEED', 'SURVEY'] THEN isForIssues AND isInPlaces
  WHEN e.entity = 'SEAT_TEMPLATE' THEN isForIssues
  ELSE true
END
RETURN e.entity AS entity, e.key AS key
