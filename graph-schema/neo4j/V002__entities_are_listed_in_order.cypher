// Lists of one kind come in the order of this index, so that a page costs its own length.
CREATE RANGE INDEX entity_sort_key IF NOT EXISTS
FOR (e:Entity) ON (e.landscapeId, e.entity, e.sortKey);
