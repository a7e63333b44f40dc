// The version of a landscape.
// params:  $landscapeId
// returns: version
// order:   none
MATCH (l:Landscape {id: $landscapeId})
RETURN l.version AS version
