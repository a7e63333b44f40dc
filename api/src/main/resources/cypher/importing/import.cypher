// One import of a landscape.
// params:  $landscapeId, $id
// returns: import
// order:   none
MATCH (i:Import {id: $id})
WHERE i.landscapeId = $landscapeId
RETURN i AS import
