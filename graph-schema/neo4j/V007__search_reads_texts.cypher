// Words of names and descriptions, for search and for candidates of duplication.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.alternativeNames, e.label, e.title, e.description, e.code];
