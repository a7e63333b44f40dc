// A landscape as a whole.
// params:  $slug
// returns: slug, name, description, defaultCurrency, version
// order:   none
MATCH (l:Landscape {slug: $slug})
WHERE l.version > 0
RETURN
  l.slug AS slug,
  l.name AS name,
  l.description AS description,
  l.defaultCurrency AS defaultCurrency,
  l.version AS version
