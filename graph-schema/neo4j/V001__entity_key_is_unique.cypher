// One entity per landscape, kind and key; every upsert and look-up by key seeks here.
CREATE CONSTRAINT entity_key_is_unique IF NOT EXISTS
FOR (e:Entity) REQUIRE (e.landscapeId, e.entity, e.key) IS UNIQUE;
