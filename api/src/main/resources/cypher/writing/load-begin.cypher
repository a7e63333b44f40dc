// Hides a landscape while it is loaded: no other query knows its label.
// params:  $landscapeId, $load, $isNew
// returns: version
// order:   none
// writes:  Landscape, LoadingLandscape
MATCH (l:Landscape {id: $landscapeId})
REMOVE l:Landscape
SET l:LoadingLandscape, l.load = $load, l.isNew = $isNew, l.aliveAt = datetime.realtime()
RETURN l.version AS version
