package org.weft.landscapes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.paging.Page;

/// Finds landscapes: one indexed point read each.
@Component
class LandscapeQueries {

  private static final CypherFile ONE = CypherFile.load("landscapes/landscape");
  private static final CypherFile PAGE = CypherFile.load("landscapes/page");
  private static final CypherFile PAGE_BACK = CypherFile.load("landscapes/page-back");
  private static final CypherFile COUNT = CypherFile.load("landscapes/count");

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

  /// One landscape more than the page holds, if there are more, in the direction of the page.
  List<Head> listLandscapes(Page page) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("beyond", page.beyond());
    parameters.put("limit", page.size() + 1);
    return cypher.list(page.isForward() ? PAGE : PAGE_BACK, parameters, Head::of);
  }

  CompletableFuture<Integer> countLandscapes() {
    return CompletableFuture.completedFuture(
        cypher.find(COUNT, Map.of(), row -> row.get("total").asInt()).orElseThrow());
  }
}
