// The sectors, issues, services, populations, places and people of a landscape.
// params:  $landscapeId
// returns: entity, key, parent, population, boundary
// order:   entity, sortKey
MATCH (landscape:Landscape {slug: $landscapeId})
UNWIND ['SECTOR', 'ISSUE', 'SERVICE', 'POPULATION', 'PLACE', 'PERSON'] AS entity
MATCH (node:Entity {landscapeId: landscape.slug, entity: entity})
WHERE node.sortKey IS NOT NULL
OPTIONAL MATCH (node)-[:BROADER|WITHIN]->(parent:Entity)
RETURN
  entity,
  node.key AS key,
  parent.key AS parent,
  node.population AS population,
  node.boundary AS boundary
ORDER BY entity, node.sortKey
