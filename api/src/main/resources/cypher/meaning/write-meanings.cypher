// Keeps the vectors of texts; one given as null stays as it is.
// params:  $landscapeId, $model, $rows
// returns: none
// order:   none
// writes:  Meaning
UNWIND $rows AS row
MERGE (meaning:Meaning {landscapeId: $landscapeId, entity: row.entity, key: row.key})
SET meaning.model = $model, meaning.textHash = row.textHash, meaning.touchedIn = row.touchedIn
WITH meaning, row
WHERE row.vector IS NOT NULL
CALL db.create.setNodeVectorProperty(meaning, 'vector', row.vector)
