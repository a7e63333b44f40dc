// Remembers that an import was undone.
// params:  $landscapeId, $id, $at, $by, $version
// returns: none
// order:   none
// writes:  Import
MATCH (i:Import {id: $id})
WHERE i.landscapeId = $landscapeId
SET i.undoneAt = $at, i.undoneBy = $by, i.undoneIn = $version
