// The change log of a landscape, from a version on.
CREATE RANGE INDEX change_version IF NOT EXISTS
FOR (c:Change) ON (c.landscapeId, c.version);
