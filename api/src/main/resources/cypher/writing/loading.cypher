// Whether a landscape is being loaded.
// params:  $landscapeId
// returns: load
// order:   none
MATCH (l:LoadingLandscape {slug: $landscapeId})
RETURN l.load AS load
