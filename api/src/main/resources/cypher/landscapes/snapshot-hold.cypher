// Takes the lock that every writer of a landscape takes first, and changes nothing.
// params:  $landscapeId
// returns: none
// order:   none
// writes:  the version that is there, again
MATCH (landscape:Landscape {slug: $landscapeId})
SET landscape.version = landscape.version
