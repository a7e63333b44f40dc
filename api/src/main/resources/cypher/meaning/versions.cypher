// The versions of all landscapes.
// params:  none
// returns: slug, version
// order:   slug
MATCH (landscape:Landscape)
RETURN landscape.slug AS slug, landscape.version AS version
ORDER BY slug
