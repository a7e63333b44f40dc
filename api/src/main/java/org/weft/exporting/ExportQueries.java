package org.weft.exporting;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;

/// Finds the landscape to be exported.
@Component
class ExportQueries {

  private static final CypherFile LANDSCAPE = CypherFile.load("exporting/landscape");

  private final CypherRunner cypher;

  ExportQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  Optional<ExportedLandscape> findLandscape(String slug) {
    return cypher.find(LANDSCAPE, Map.of("slug", slug), ExportQueries::landscape);
  }

  private static ExportedLandscape landscape(Record row) {
    return new ExportedLandscape(
        row.get("slug").asString(),
        row.get("name").asString(),
        row.get("description").asString(null),
        row.get("defaultCurrency").asString(null),
        row.get("version").asLong());
  }
}
