// Pairs of actors of which somebody has to decide whether they are one.
// params:  $landscapeId
// returns: a, b   (keys)
// order:   place
MATCH (p:ActorPair)
WHERE p.landscapeId = $landscapeId AND p.state = 'OPEN' AND p.place > ''
RETURN p.a AS a, p.b AS b
ORDER BY p.place
