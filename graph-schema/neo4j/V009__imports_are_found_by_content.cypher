// The imports of a landscape, and whether a content was imported before.
CREATE RANGE INDEX import_content IF NOT EXISTS
FOR (i:Import) ON (i.landscapeId, i.contentSha256);
