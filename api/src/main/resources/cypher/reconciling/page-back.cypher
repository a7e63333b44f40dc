// The pairs of actors in some states before a place, nearest first; of open ones those whose actors are both there.
// params:  $landscapeId, $states, $beyond, $limit
// returns: pair
// order:   place DESC
UNWIND $states AS state
CALL (state) {
  MATCH (p:ActorPair)
  WHERE p.landscapeId = $landscapeId AND p.state = state AND p.place < $beyond
    AND (state <> 'OPEN'
      OR (EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.a}) }
        AND EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.b}) }))
  RETURN p
  ORDER BY p.landscapeId DESC, p.state DESC, p.place DESC
  LIMIT $limit
}
RETURN p AS pair
ORDER BY p.place DESC
LIMIT $limit
