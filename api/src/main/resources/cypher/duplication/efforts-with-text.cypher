// Efforts that are described with the same words, most alike first, among the texts most alike of the whole database.
// params:  $landscapeId, $words, $most, $limit
// returns: key, score   (score > 0, only for order)
// order:   score DESC, key
CALL db.index.fulltext.queryNodes('search', $words, {limit: $most}) YIELD node, score
WHERE node.landscapeId = $landscapeId AND node.entity = 'EFFORT'
RETURN node.key AS key, score
ORDER BY score DESC, key
LIMIT $limit
