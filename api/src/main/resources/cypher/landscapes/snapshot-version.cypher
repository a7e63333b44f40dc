// The version of a landscape, and what else its snapshot states about it.
// params:  $landscapeId
// returns: version, defaultCurrency
// order:   none
MATCH (landscape:Landscape {slug: $landscapeId})
RETURN landscape.version AS version, landscape.defaultCurrency AS defaultCurrency
