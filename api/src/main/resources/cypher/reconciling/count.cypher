// How many pairs of actors are in some states; of open ones those whose actors are both there.
// params:  $landscapeId, $states
// returns: total
// order:   none
UNWIND $states AS state
MATCH (p:ActorPair)
WHERE p.landscapeId = $landscapeId AND p.state = state AND p.place > ''
  AND (state <> 'OPEN'
    OR (EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.a}) }
      AND EXISTS { (:Entity {landscapeId: $landscapeId, entity: p.kind, key: p.b}) }))
RETURN count(p) AS total
