package org.weft.meaning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;

/// Reads texts, and reads and writes the vectors beside them.
@Component
class MeaningQueries {

  private static final CypherFile VERSIONS = CypherFile.load("meaning/versions");
  private static final CypherFile CHANGED = CypherFile.load("meaning/changed-texts");
  private static final CypherFile TEXTS = CypherFile.load("meaning/texts");
  private static final CypherFile WRITE = CypherFile.load("meaning/write-meanings");
  private static final CypherFile NEAREST = CypherFile.load("meaning/nearest-efforts");
  private static final CypherFile NEAREST_OF_ALL = CypherFile.load("meaning/nearest-of-landscape");

  /// Reading which texts of a large landscape are new, once after a start.
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final CypherRunner cypher;
  private final TransactionTemplate writing;

  MeaningQueries(CypherRunner cypher, PlatformTransactionManager transactions) {
    this.cypher = cypher;
    this.writing = new TransactionTemplate(transactions);
    this.writing.setTimeout((int) CypherRunner.DEFAULT_TIMEOUT.toSeconds());
  }

  /// Names what has a text.
  record TextId(String entity, String key) {

    Map<String, Object> asMap() {
      return Map.of("entity", entity, "key", key);
    }
  }

  /// A text as it is now.
  ///
  /// @param touchedIn the version that last wrote what it belongs to
  /// @param knownHash of the text that its vector was made of by this model, null when there is
  ///   none
  record Text(TextId id, String text, long touchedIn, @Nullable String knownHash) {}

  /// What is kept of a text.
  ///
  /// @param vector null when it stays as it is
  record Written(Text text, String hash, float @Nullable [] vector) {}

  /// An effort with its vector.
  record Near(String key, float[] vector) {}

  Map<String, Long> versions() {
    var versions = new HashMap<String, Long>();
    cypher
        .list(VERSIONS, Map.of(), row -> row)
        .forEach(row -> versions.put(row.get("slug").asString(), row.get("version").asLong()));
    return versions;
  }

  /// What was written after a version and has no vector of this model since.
  List<TextId> changedAfter(String landscapeId, long version, String model) {
    var changed = new ArrayList<TextId>();
    cypher.stream(
        CHANGED,
        Map.of("landscapeId", landscapeId, "version", version, "model", model),
        TIMEOUT,
        row -> changed.add(id(row)));
    return changed;
  }

  List<Text> texts(String landscapeId, List<TextId> ids, String model) {
    return cypher.list(
        TEXTS,
        Map.of(
            "landscapeId",
            landscapeId,
            "ids",
            ids.stream().map(TextId::asMap).toList(),
            "model",
            model),
        row ->
            new Text(
                id(row),
                row.get("text").asString(""),
                row.get("touchedIn").asLong(),
                row.get("textHash").asString(null)));
  }

  private static TextId id(Record row) {
    return new TextId(row.get("entity").asString(), row.get("key").asString());
  }

  void write(String landscapeId, String model, List<Written> all) {
    var rows = all.stream().map(MeaningQueries::row).toList();
    writing.executeWithoutResult(
        _ -> cypher.write(WRITE, Map.of("landscapeId", landscapeId, "model", model, "rows", rows)));
  }

  private static Map<String, @Nullable Object> row(Written written) {
    var row = new HashMap<String, @Nullable Object>(written.text().id().asMap());
    row.put("textHash", written.hash());
    row.put("touchedIn", written.text().touchedIn());
    row.put("vector", written.vector());
    return row;
  }

  /// @param most vectors of the whole database that the index looks at
  List<Near> nearest(String landscapeId, String model, float[] vector, int most, int limit) {
    return cypher.list(
        NEAREST,
        Map.of(
            "landscapeId",
            landscapeId,
            "model",
            model,
            "vector",
            vector,
            "most",
            most,
            "limit",
            limit),
        MeaningQueries::near);
  }

  /// The same without the index: each vector of the landscape is looked at.
  List<Near> nearest(String landscapeId, String model, float[] vector, int limit) {
    return cypher.list(
        NEAREST_OF_ALL,
        Map.of("landscapeId", landscapeId, "model", model, "vector", vector, "limit", limit),
        MeaningQueries::near);
  }

  private static Near near(Record row) {
    return new Near(row.get("key").asString(), floats(row));
  }

  private static float[] floats(Record row) {
    var list = row.get("vector").asList(number -> number.asNumber().floatValue());
    var vector = new float[list.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = list.get(i);
    }
    return vector;
  }
}
