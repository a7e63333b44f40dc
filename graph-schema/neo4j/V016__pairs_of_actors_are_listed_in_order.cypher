// The review queue is read page by page, in the order of `place`.
CREATE RANGE INDEX actor_pair_place IF NOT EXISTS
FOR (p:ActorPair) ON (p.landscapeId, p.state, p.place);
