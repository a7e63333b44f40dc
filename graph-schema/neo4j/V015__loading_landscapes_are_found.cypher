// A landscape that is being loaded is hidden by its label; its slug is taken.
CREATE CONSTRAINT loading_landscape_slug_is_unique IF NOT EXISTS
FOR (l:LoadingLandscape) REQUIRE l.slug IS UNIQUE;
