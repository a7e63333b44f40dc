package org.weft.landscapes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;

/// Finds landscapes: one indexed point read each.
@Component
class LandscapeQueries {

  private static final CypherFile ONE = CypherFile.load("landscapes/landscape");
  private static final CypherFile PAGE = CypherFile.load("landscapes/page");

  private final CypherRunner cypher;

  LandscapeQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// What the graph keeps of a landscape as a whole.
  record Head(
      String slug,
      String name,
      @Nullable String description,
      @Nullable String defaultCurrency,
      long version) {

    private static Head of(Record row) {
      return new Head(
          row.get("slug").asString(),
          row.get("name").asString(),
          row.get("description").asString(null),
          row.get("defaultCurrency").asString(null),
          row.get("version").asLong());
    }
  }

  Optional<Head> findLandscape(String slug) {
    return cypher.find(ONE, Map.of("slug", slug), Head::of);
  }

  /// At most `limit` landscapes after a slug, ordered by slug.
  List<Head> listLandscapes(String after, int limit) {
    return cypher.list(PAGE, Map.of("after", after, "limit", limit), Head::of);
  }
}
