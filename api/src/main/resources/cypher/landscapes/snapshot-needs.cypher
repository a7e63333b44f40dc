// The needs, surveys and seat templates of a landscape.
// params:  $landscapeId
// returns: fact, relations
// order:   sortKey
UNWIND ['NEED', 'SURVEY', 'SEAT_TEMPLATE'] AS entity
MATCH (node:Entity {landscapeId: $landscapeId, entity: entity})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .entity, .key, .people, .checkedAt, .roles, .resourceKinds,
    .validFrom, .validTo, .evidence, .visibility, .touchedIn
  } AS fact,
  [
    (node)-[relation:ABOUT|ABOUT_SERVICE|IN_PLACE|OF|FROM_SOURCE|REQUIRES_SECTOR|REQUIRES_VOICE]->(other:Entity) |
    [type(relation), other.key]
  ] AS relations
ORDER BY node.sortKey
