// A landscape is named by its slug in requests and by its id in every node that belongs to it.
CREATE CONSTRAINT landscape_slug_is_unique IF NOT EXISTS
FOR (l:Landscape) REQUIRE l.slug IS UNIQUE;
CREATE CONSTRAINT landscape_id_is_unique IF NOT EXISTS
FOR (l:Landscape) REQUIRE l.id IS UNIQUE;
