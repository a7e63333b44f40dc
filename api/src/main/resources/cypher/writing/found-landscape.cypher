// Makes a landscape that has no version yet, unless somebody else was quicker.
// params:  $landscapeId
// returns: none
// order:   none
// writes:  Landscape
MERGE (l:Landscape {id: $landscapeId})
ON CREATE SET l.slug = $landscapeId, l.version = 0
