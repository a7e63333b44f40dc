// A landscape is named by its slug, in requests and as `landscapeId` in every node that belongs to it.
CREATE CONSTRAINT landscape_slug_is_unique IF NOT EXISTS
FOR (l:Landscape) REQUIRE l.slug IS UNIQUE;
