// Efforts of a landscape that are described with the same words, most alike first.
// params:  $landscapeId, $query, $most, $limit
// returns: key, score   (score > 0, only for order)
// order:   score DESC, key
CALL db.index.fulltext.queryNodes('effort_texts', $query, {limit: $most}) YIELD node, score
WHERE node.landscapeId = $landscapeId
RETURN node.key AS key, score
ORDER BY score DESC, key
LIMIT $limit
