// The names, websites, identifiers, codes and sources of the things of some kinds.
// params:  $landscapeId, $kinds
// returns: entity, key, properties, identifiers, source
// order:   entity, sortKey
UNWIND $kinds AS kind
MATCH (node:Entity {landscapeId: $landscapeId, entity: kind})
WHERE node.sortKey IS NOT NULL
RETURN
  node.entity AS entity,
  node.key AS key,
  node {
    .name, .alternativeNames, .website, .url, .retrievedAt, .scheme, .code, .population,
    .latitude, boundary: left(node.boundary, 1),
    .validFrom, .validTo, .evidence, .visibility
  } AS properties,
  [(node)-[:IDENTIFIED_BY]->(identifier:Identifier) | identifier {.scheme, .value}] AS identifiers,
  head([(node)-[:FROM_SOURCE]->(source:Source) | source.key]) AS source
ORDER BY entity, node.sortKey
