// Pairs that an older server kept: the surest first, last what was never proposed.
MATCH (p:ActorPair)
WHERE p.place IS NULL
SET p.place = coalesce(toString(1000 + toInteger(round(1000 * (1 - p.score)))), '3000') + ' ' + p.pair;
