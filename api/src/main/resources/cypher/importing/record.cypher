// Remembers an import.
// params:  $landscapeId, $properties
// returns: none
// order:   none
// writes:  one Import, into its landscape
MATCH (landscape:Landscape {slug: $landscapeId})
CREATE (i:Import)-[:INTO]->(landscape)
SET i = $properties
