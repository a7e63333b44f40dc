// What a snapshot has missed: the facts of a landscape that a later version touched.
CREATE RANGE INDEX entity_touched_in IF NOT EXISTS
FOR (e:Entity) ON (e.landscapeId, e.touchedIn);
