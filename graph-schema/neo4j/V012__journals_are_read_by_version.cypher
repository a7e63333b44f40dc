// What was there before a write, so that it can be undone.
CREATE RANGE INDEX journal_version IF NOT EXISTS
FOR (j:Journal) ON (j.landscapeId, j.version);
