// The sources of a landscape, each with what it covers.
// params:  $landscapeId
// returns: source, relations
// order:   sortKey
MATCH (node:Entity {landscapeId: $landscapeId, entity: 'SOURCE'})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .entity, .key, .touchedIn,
    evidence: coalesce(node.evidence, 'EVIDENCED'), visibility: coalesce(node.visibility, 'PUBLIC')
  } AS source,
  [(node)-[relation:ABOUT|IN_PLACE]->(other:Entity) | [type(relation), other.key]] AS relations
ORDER BY node.sortKey
