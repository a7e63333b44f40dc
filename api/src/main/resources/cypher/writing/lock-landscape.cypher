// Makes other writers of the landscape wait until this transaction ends; without changing anything.
// params:  $landscapeId
// returns: slug   (no row when there is no such landscape)
// order:   none
// writes:  nothing: to remove a property that is never there only takes the lock of the node
MATCH (l:Landscape {id: $landscapeId})
REMOVE l.lock
RETURN l.slug AS slug
