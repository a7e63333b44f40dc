// Raises the version of a landscape and keeps what was done to it, by whom and when.
// params:  $landscapeId, $version, $at, $by, $via, $what, $facts, $factsOmitted
// returns: none
// order:   none
// writes:  Landscape.version, Change
MATCH (l:Landscape {id: $landscapeId})
SET l.version = $version
CREATE (:Change {
  landscapeId: $landscapeId,
  version: $version,
  at: $at,
  by: $by,
  via: $via,
  what: $what,
  facts: $facts,
  factsOmitted: $factsOmitted
})
