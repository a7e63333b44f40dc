// Whether anything but sectors is in a landscape.
// params:  $landscapeId
// returns: hasFacts
// order:   none
RETURN EXISTS {
  MATCH (e:Entity)
  WHERE e.landscapeId = $landscapeId AND e.entity <> 'SECTOR'
} AS hasFacts
