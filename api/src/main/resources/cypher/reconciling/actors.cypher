// All actors of a landscape, with what tells who they are.
// params:  $landscapeId, $kinds, $visible
// returns: entity, key, name, alternativeNames, website, identifiers, places, around, source
//          (one row per actor; identifiers are pairs, places names, `around` those and all they lie within)
// order:   none
MATCH (e:Entity {landscapeId: $landscapeId})
WHERE e.entity IN $kinds AND e.visibility IN $visible
RETURN
  e.entity AS entity,
  e.key AS key,
  e.name AS name,
  e.alternativeNames AS alternativeNames,
  e.website AS website,
  [(e)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.value]] AS identifiers,
  [(e)-[:IN_PLACE]->(p:Entity) | p.name] AS places,
  [(e)-[:IN_PLACE]->(:Entity)-[:WITHIN*0..8]->(w:Entity) | w.name] AS around,
  head([(e)-[:FROM_SOURCE]->(s:Entity) | s.key]) AS source
