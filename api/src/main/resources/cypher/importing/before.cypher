// What an import has to know: the version of its landscape, and whether the same content was imported.
// params:  $landscapeId, $format, $contentSha256
// returns: version, isKnown
// order:   none
MATCH (landscape:Landscape {slug: $landscapeId})
RETURN
  landscape.version AS version,
  EXISTS {
    MATCH (i:Import {landscapeId: $landscapeId, contentSha256: $contentSha256})
    WHERE i.format = $format AND i.undoneAt IS NULL
  } AS isKnown
