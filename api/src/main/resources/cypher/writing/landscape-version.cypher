// The version of a landscape; read after its lock was taken.
// params:  $landscapeId
// returns: version
// order:   none
MATCH (l:Landscape {id: $landscapeId})
RETURN l.version AS version
