// The things that these references name, whatever their kind and landscape, if they may be shown.
// params:  $refs, $visible   (each ref has landscapeId, entity and key)
// returns: entity, sortKey, properties, identifiers, relations
// order:   as in $refs
UNWIND range(0, size($refs) - 1) AS place
WITH place, $refs[place] AS ref
MATCH (n:Entity {landscapeId: ref.landscapeId, entity: ref.entity, key: ref.key})
WHERE coalesce(n.visibility, 'PUBLIC') IN $visible
RETURN
  n.entity AS entity,
  n.sortKey AS sortKey,
  properties(n) AS properties,
  [(n)-[:IDENTIFIED_BY]->(i:Identifier) | i {.scheme, .value}] AS identifiers,
  [(n)-[r]->(m:Entity) | {via: type(r), entity: m.entity, key: m.key, sortKey: m.sortKey}]
    AS relations
ORDER BY place
