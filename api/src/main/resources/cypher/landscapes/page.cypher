// The landscapes after a slug.
// params:  $beyond, $limit
// returns: slug, name, description, defaultCurrency, version
// order:   slug
MATCH (landscape:Landscape)
WHERE $beyond IS NULL OR landscape.slug > $beyond
RETURN
  landscape.slug AS slug,
  landscape.name AS name,
  landscape.description AS description,
  landscape.defaultCurrency AS defaultCurrency,
  landscape.version AS version
ORDER BY slug
LIMIT $limit
