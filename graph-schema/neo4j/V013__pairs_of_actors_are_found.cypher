// A pair of actors that may be one is looked up by both keys, and listed per landscape.
CREATE CONSTRAINT actor_pair_is_unique IF NOT EXISTS
FOR (p:ActorPair) REQUIRE (p.landscapeId, p.pair) IS UNIQUE;
