// Forgets what was there before a write.
// params:  $landscapeId, $version
// returns: none
// order:   none
// writes:  Journal
MATCH (journal:Journal {landscapeId: $landscapeId, version: $version})
DELETE journal
