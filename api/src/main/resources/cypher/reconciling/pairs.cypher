// The pairs of actors in some states; of open ones those whose actors are both there.
// params:  $landscapeId, $states
// returns: pair
// order:   score descending, pair
MATCH (p:ActorPair {landscapeId: $landscapeId})
WHERE
  p.state IN $states
  AND (p.state <> 'OPEN'
    OR (EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.a}) }
      AND EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.b}) }))
RETURN p AS pair
ORDER BY p.score DESC, p.pair
