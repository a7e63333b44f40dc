// The ties, seats and posts of a landscape.
// params:  $landscapeId
// returns: fact, relations
// order:   sortKey
UNWIND ['TIE', 'SEAT', 'POST'] AS entity
MATCH (node:Entity {landscapeId: $landscapeId, entity: entity})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .entity, .key, .kind, .depthScheme, .depthCode, .impetus, .share,
    .criticality, .substitutability, .resourceKind, .sharedContents, .askedAt, .role, .votes,
    .validFrom, .validTo, .evidence, .visibility, .touchedIn
  } AS fact,
  [(node)-[relation]->(other:Entity) | [type(relation), other.key]] AS relations
ORDER BY node.sortKey
