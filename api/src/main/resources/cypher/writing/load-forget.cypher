// Takes away the landscape that an unfinished load was for.
// params:  $landscapeId, $load
// returns: none
// order:   none
// writes:  LoadingLandscape
MATCH (l:LoadingLandscape {slug: $landscapeId, load: $load})
DETACH DELETE l
