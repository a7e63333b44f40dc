// Shows a landscape that was loaded, or restores the one that was there before a load.
// params:  $landscapeId, $load
// returns: version   (no row when it was taken away)
// order:   none
// writes:  Landscape, LoadingLandscape
MATCH (l:LoadingLandscape {slug: $landscapeId, load: $load})
REMOVE l:LoadingLandscape, l.load, l.isNew, l.aliveAt
SET l:Landscape
RETURN l.version AS version
