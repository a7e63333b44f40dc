// The landscapes after a slug.
// params:  $after, $limit
// returns: slug, name, description, defaultCurrency, version
// order:   slug
MATCH (landscape:Landscape)
WHERE landscape.slug > $after
RETURN
  landscape.slug AS slug,
  landscape.name AS name,
  landscape.description AS description,
  landscape.defaultCurrency AS defaultCurrency,
  landscape.version AS version
ORDER BY slug
LIMIT $limit
