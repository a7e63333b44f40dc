// The launch checks that were kept of a landscape, before a position, earliest first.
// params:  $landscapeId, $initiative, $visible, $beyond, $limit, $withAnswer
// returns: kept
// order:   sortKey DESC
MATCH (r:LaunchCheckRecord {landscapeId: $landscapeId})
WHERE r.clearance IN $visible
  AND ($initiative IS NULL OR r.initiative = $initiative)
  AND ($beyond IS NULL OR r.sortKey < $beyond)
WITH r ORDER BY r.sortKey DESC LIMIT $limit
RETURN r {.*, answer: CASE WHEN $withAnswer THEN r.answer END} AS kept
ORDER BY r.sortKey DESC
