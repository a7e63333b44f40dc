package org.weft.importing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;

/// Finds out whether this is a first start.
@Component
class DemoQueries {

  private static final CypherFile ANY = CypherFile.load("importing/any-landscape");

  private final CypherRunner cypher;

  DemoQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  boolean holdsAnyLandscape() {
    return cypher.find(ANY, Map.of(), row -> row.get("isAny").asBoolean()).orElseThrow();
  }
}
