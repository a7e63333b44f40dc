// The resource flows of a landscape.
// params:  $landscapeId
// returns: flow, relations
// order:   sortKey
MATCH (node:Entity {landscapeId: $landscapeId, entity: 'FLOW'})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .key, .kind, .amount, .currency, .unit, .basis, .earmarking, .regrantType, .conditions,
    .validFrom, .validTo, .evidence, .visibility, .touchedIn
  } AS flow,
  [(node)-[relation:FROM|TO|FOR|IN_PLACE]->(other:Entity) | [type(relation), other.key]] AS relations
ORDER BY node.sortKey
