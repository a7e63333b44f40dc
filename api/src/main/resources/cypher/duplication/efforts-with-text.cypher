// Efforts that are described with the same words, most alike first.
// params:  $landscapeId, $words, $limit
// returns: key, score   (score > 0, only for order)
// order:   score DESC, key
CALL db.index.fulltext.queryNodes('search', $words) YIELD node, score
WHERE node.landscapeId = $landscapeId AND node.entity = 'EFFORT'
RETURN node.key AS key, score
ORDER BY score DESC, key
LIMIT $limit
