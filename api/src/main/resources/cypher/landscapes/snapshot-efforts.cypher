// The efforts and proposals of a landscape.
// params:  $landscapeId
// returns: effort, relations
// order:   sortKey
UNWIND ['EFFORT', 'INITIATIVE'] AS entity
MATCH (node:Entity {landscapeId: $landscapeId, entity: entity})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .entity, .key, .status, .capacity, .reached, .openToPartners,
    .validFrom, .validTo, .evidence, .visibility, .touchedIn
  } AS effort,
  [(node)-[relation:RUN_BY|INVITES|PROPOSED_BY|ADDRESSES|DELIVERS|SERVES|IN_PLACE|PART_OF]->(other:Entity)
    | [type(relation), other.key]] AS relations
ORDER BY node.sortKey
