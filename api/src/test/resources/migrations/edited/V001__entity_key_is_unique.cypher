// The first migration, edited after it was applied.
CREATE CONSTRAINT entity_key_is_unique_per_kind IF NOT EXISTS
FOR (e:Entity) REQUIRE (e.kind, e.key) IS UNIQUE;
