// The landscapes before a slug, nearest first.
// params:  $beyond, $limit
// returns: slug, name, description, defaultCurrency, version
// order:   slug DESC
MATCH (landscape:Landscape)
WHERE $beyond IS NULL OR landscape.slug < $beyond
RETURN
  landscape.slug AS slug,
  landscape.name AS name,
  landscape.description AS description,
  landscape.defaultCurrency AS defaultCurrency,
  landscape.version AS version
ORDER BY slug DESC
LIMIT $limit
