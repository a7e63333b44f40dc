// Efforts of a landscape whose vectors point most nearly the same way, each of them looked at.
// params:  $landscapeId, $model, $vector, $limit
// returns: key, vector
// order:   nearest first, then key
MATCH (meaning:Meaning {landscapeId: $landscapeId, entity: 'EFFORT'})
WHERE meaning.key IS NOT NULL AND meaning.model = $model AND meaning.vector IS NOT NULL
WITH meaning.key AS key, meaning.vector AS vector, vector.similarity.cosine(meaning.vector, $vector) AS score
ORDER BY score DESC, key
LIMIT $limit
RETURN key, vector
