// A launch check that was kept, if it may be shown.
// params:  $id, $visible
// returns: kept
// order:   none
MATCH (r:LaunchCheckRecord {id: $id})
WHERE r.clearance IN $visible
RETURN r AS kept
