// Says that a load goes on; nobody else may take it away then.
// params:  $landscapeId, $load
// returns: version   (no row when it was taken away)
// order:   none
// writes:  LoadingLandscape
MATCH (l:LoadingLandscape {slug: $landscapeId, load: $load})
SET l.aliveAt = datetime.realtime()
RETURN l.version AS version
