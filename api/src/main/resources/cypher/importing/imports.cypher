// The imports of a landscape.
// params:  $landscapeId
// returns: import   (one row per import)
// order:   at descending, id
MATCH (i:Import {landscapeId: $landscapeId})
RETURN i AS import
ORDER BY i.at DESC, i.id
