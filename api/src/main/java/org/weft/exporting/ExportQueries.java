package org.weft.exporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;

/// Finds the landscape to be exported.
@Component
class ExportQueries {

  private static final CypherFile LANDSCAPE = CypherFile.load("exporting/landscape");

  private static final CypherFile COUNTS = CypherFile.load("exporting/counts");

  private final CypherRunner cypher;

  ExportQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  Optional<ExportedLandscape> findLandscape(String slug) {
    return cypher.find(LANDSCAPE, Map.of("slug", slug), ExportQueries::landscape);
  }

  /// How many facts of each kind there are, whoever may see them.
  Map<EntityKind, Long> counts(String slug) {
    var counts = new EnumMap<EntityKind, Long>(EntityKind.class);
    cypher.stream(
        COUNTS,
        Map.of("landscapeId", slug),
        CypherRunner.DEFAULT_TIMEOUT,
        row ->
            counts.put(
                EntityKind.valueOf(row.get("entity").asString()), row.get("total").asLong()));
    return counts;
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
