// Takes loads over from those who gave them up or are silent.
// params:  $load, $givenUp, $running, $silentSeconds
// returns: landscapeId, version, isNew   (one row per load)
// order:   landscapeId
// writes:  LoadingLandscape
MATCH (l:LoadingLandscape)
WHERE l.load IN $givenUp
  OR (NOT l.load IN $running
    AND l.aliveAt <= datetime.realtime() - duration({seconds: $silentSeconds}))
SET l.load = $load, l.aliveAt = datetime.realtime()
RETURN l.slug AS landscapeId, l.version AS version, l.isNew AS isNew
ORDER BY landscapeId
