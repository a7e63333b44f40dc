// Keeps what was there before a write, so that it can be undone.
// params:  $landscapeId, $version, $part, $facts
// returns: none
// order:   none
// writes:  one Journal
CREATE (:Journal {landscapeId: $landscapeId, version: $version, part: $part, facts: $facts})
