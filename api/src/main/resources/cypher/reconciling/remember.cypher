// Puts pairs of actors in the review queue; what was decided about a pair stays.
// params:  $landscapeId, $rows
// returns: none
// order:   none
// writes:  ActorPair
UNWIND $rows AS row
MERGE (p:ActorPair {landscapeId: $landscapeId, pair: row.pair})
ON CREATE SET p.state = 'OPEN'
SET
  p.a = CASE p.state WHEN 'OPEN' THEN row.a ELSE p.a END,
  p.b = CASE p.state WHEN 'OPEN' THEN row.b ELSE p.b END,
  p.place = row.place,
  p.kind = row.kind,
  p.score = row.score,
  p.reasons = row.reasons
