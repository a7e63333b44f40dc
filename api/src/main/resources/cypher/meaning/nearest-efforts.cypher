// Efforts whose vectors point most nearly the same way.
// params:  $landscapeId, $model, $vector, $most, $limit
// returns: key, vector
// order:   nearest first, then key
CALL db.index.vector.queryNodes('meaning', $most, $vector) YIELD node, score
WHERE node.landscapeId = $landscapeId AND node.entity = 'EFFORT' AND node.model = $model
WITH node.key AS key, node.vector AS vector, score
ORDER BY score DESC, key
LIMIT $limit
RETURN key, vector
