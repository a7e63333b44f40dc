// What was there before a write, part by part.
// params:  $landscapeId, $version
// returns: facts   (JSON)
// order:   part
MATCH (journal:Journal {landscapeId: $landscapeId, version: $version})
RETURN journal.facts AS facts
ORDER BY journal.part
