package org.weft.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;

/// Hides landscapes that are loaded, and finds and clears what unfinished loads left behind.
@Component
class LoadQueries {

  private static final CypherFile BEGIN = CypherFile.load("writing/load-begin");
  private static final CypherFile GO_ON = CypherFile.load("writing/load-go-on");
  private static final CypherFile END = CypherFile.load("writing/load-end");
  private static final CypherFile TAKE_OVER = CypherFile.load("writing/load-take-over");
  private static final CypherFile FORGET = CypherFile.load("writing/load-forget");
  private static final CypherFile LOADING = CypherFile.load("writing/loading");
  private static final CypherFile FOUNDED = CypherFile.load("writing/founded-facts");
  private static final CypherFile CLEAR_FACTS = CypherFile.load("writing/load-clear-facts");
  private static final CypherFile CLEAR_IDENTIFIERS =
      CypherFile.load("writing/load-clear-identifiers");
  private static final CypherFile CLEAR_JOURNALS = CypherFile.load("writing/load-clear-journals");
  private static final CypherFile CLEAR_CHANGES = CypherFile.load("writing/load-clear-changes");

  /// Nodes that one transaction deletes. Our choice: a second of work.
  private static final int CLEARED_AT_ONCE = 5_000;

  private final CypherRunner cypher;

  LoadQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// A load that nobody goes on with.
  ///
  /// @param version of the landscape before it
  /// @param isNew whether there was no such landscape
  record Leftover(String landscapeId, long version, boolean isNew) {}

  /// @return the version of the landscape, which is hidden from now on
  long begin(String landscapeId, String load, boolean isNew) {
    var versions = new ArrayList<Long>();
    cypher.write(
        BEGIN,
        Map.of("landscapeId", landscapeId, "load", load, "isNew", isNew),
        row -> versions.add(row.get("version").asLong()));
    return versions.getFirst();
  }

  /// @throws IllegalStateException if the load was taken away
  void goOn(String landscapeId, String load) {
    requireOne(GO_ON, landscapeId, load);
  }

  /// @throws IllegalStateException if the load was taken away
  void end(String landscapeId, String load) {
    requireOne(END, landscapeId, load);
  }

  private void requireOne(CypherFile file, String landscapeId, String load) {
    var rows = new ArrayList<Long>();
    cypher.write(
        file,
        Map.of("landscapeId", landscapeId, "load", load),
        row -> rows.add(row.get("version").asLong()));
    if (rows.isEmpty()) {
      throw new IllegalStateException(
          "The load of landscape " + landscapeId + " was taken for one that had ended");
    }
  }

  /// @param by who goes on with the clearing
  /// @param givenUp loads that are taken at once
  /// @param running loads that are never taken
  /// @param silent how long the others must have been silent
  List<Leftover> takeOver(
      String by, Collection<String> givenUp, Collection<String> running, Duration silent) {
    var found = new ArrayList<Leftover>();
    cypher.write(
        TAKE_OVER,
        Map.of(
            "load", by,
            "givenUp", List.copyOf(givenUp),
            "running", List.copyOf(running),
            "silentSeconds", silent.toSeconds()),
        row -> found.add(leftover(row)));
    return found;
  }

  private static Leftover leftover(Record row) {
    return new Leftover(
        row.get("landscapeId").asString(),
        row.get("version").asLong(),
        row.get("isNew").asBoolean());
  }

  void forget(String landscapeId, String load) {
    cypher.write(FORGET, Map.of("landscapeId", landscapeId, "load", load));
  }

  boolean isLoading(String landscapeId) {
    return cypher
        .find(LOADING, Map.of("landscapeId", landscapeId), row -> row.get("load").asString())
        .isPresent();
  }

  /// What is in a landscape that was just founded.
  Set<FactId> founded(String landscapeId) {
    return new HashSet<>(
        cypher.list(
            FOUNDED,
            Map.of("landscapeId", landscapeId),
            row ->
                new FactId(
                    EntityKind.valueOf(row.get("entity").asString()), row.get("key").asString())));
  }

  /// Deletes some of what was written after a version.
  ///
  /// @return how many nodes; 0 when there are no more
  int clear(String landscapeId, long version) {
    var params = new HashMap<String, Object>();
    params.put("landscapeId", landscapeId);
    params.put("version", version);
    params.put("limit", CLEARED_AT_ONCE);
    var facts = cypher.write(CLEAR_FACTS, params).nodesDeleted();
    if (facts > 0) {
      return facts;
    }
    var log =
        cypher.write(CLEAR_JOURNALS, params).nodesDeleted()
            + cypher.write(CLEAR_CHANGES, params).nodesDeleted();
    params.remove("version");
    return log + cypher.write(CLEAR_IDENTIFIERS, params).nodesDeleted();
  }
}
