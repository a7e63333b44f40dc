// Texts of efforts with the words of their landscape's slug, so that only texts of one landscape are read.
CREATE FULLTEXT INDEX effort_texts IF NOT EXISTS
FOR (e:Effort) ON EACH [e.landscapeId, e.name, e.description];
