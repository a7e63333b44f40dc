// Makes other writers of the landscape wait until this transaction ends; without changing anything.
// To remove a property takes the lock of its node; this one no landscape has, but the schema knows
// its name: the removal of an unknown name does nothing at all.
// params:  $landscapeId
// returns: slug   (no row when there is no such landscape)
// order:   none
// writes:  nothing
MATCH (l:Landscape {id: $landscapeId})
REMOVE l.key
RETURN l.slug AS slug
