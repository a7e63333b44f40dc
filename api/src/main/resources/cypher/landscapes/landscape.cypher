// One landscape, with its version as of now.
// params:  $slug
// returns: slug, name, description, defaultCurrency, version
// order:   none
MATCH (landscape:Landscape {slug: $slug})
RETURN
  landscape.slug AS slug,
  landscape.name AS name,
  landscape.description AS description,
  landscape.defaultCurrency AS defaultCurrency,
  landscape.version AS version
