// How many launch checks were kept of a landscape.
// params:  $landscapeId, $initiative, $visible
// returns: total
// order:   none
MATCH (r:LaunchCheckRecord {landscapeId: $landscapeId})
WHERE r.clearance IN $visible AND ($initiative IS NULL OR r.initiative = $initiative)
RETURN count(r) AS total
