package org.weft.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.writing.GraphCounters;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the imports that the graph remembers. Counts and notices are kept as lists of
/// JSON texts: they are only ever read as a whole.
@Component
class ImportQueries {

  private static final CypherFile BEFORE = CypherFile.load("importing/before");
  private static final CypherFile RECORD = CypherFile.load("importing/record");
  private static final CypherFile LIST = CypherFile.load("importing/imports");
  private static final CypherFile ONE = CypherFile.load("importing/import");

  private static final CypherFile TOLD = CypherFile.load("importing/told-by-source");
  private static final CypherFile UNDO = CypherFile.load("importing/undo");

  /// What a landscape is described with; it does not end.
  private static final List<EntityKind> LASTING =
      List.of(
          EntityKind.SOURCE,
          EntityKind.SECTOR,
          EntityKind.ISSUE,
          EntityKind.SERVICE,
          EntityKind.POPULATION,
          EntityKind.PLACE,
          EntityKind.SEAT_TEMPLATE);

  /// What was not counted yet when an import was kept is read as zero.
  static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final CypherRunner cypher;

  ImportQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// What is known before an import.
  ///
  /// @param version of the landscape
  /// @param isKnown whether the same content was imported in the same format already
  record Before(long version, boolean isKnown) {}

  private record StoredNotice(
      NoticeKind kind,
      Origin origin,
      @Nullable String field,
      @Nullable String value,
      String rule) {}

  /// Empty when there is no such landscape.
  Optional<Before> findBefore(String landscape, ReadInput read) {
    var format = read.importer() == null ? "" : read.importer().formatId();
    var sha256 = read.contentSha256() == null ? "" : read.contentSha256();
    return cypher.find(
        BEFORE,
        Map.of("landscapeId", landscape, "format", format, "contentSha256", sha256),
        row -> new Before(row.get("version").asLong(), row.get("isKnown").asBoolean()));
  }

  /// What a source told about actors that had not ended on a day, by kind and key.
  List<Ref<Entity>> toldBy(String landscape, String source, LocalDate on) {
    return cypher.list(
        TOLD,
        Map.of(
            "landscapeId", landscape,
            "source", source,
            "on", on,
            "kinds", LASTING.stream().map(Enum::name).toList()),
        row ->
            new Ref<>(
                landscape,
                EntityKind.valueOf(row.get("entity").asString()),
                row.get("key").asString()));
  }

  void recordUndone(String landscape, String id, Import.Undone undone) {
    cypher.write(
        UNDO,
        Map.of(
            "landscapeId", landscape,
            "id", id,
            "at", undone.at(),
            "by", undone.by(),
            "version", undone.version()));
  }

  /// @return what the database counted
  GraphCounters record(String landscape, Import made) {
    var counted =
        cypher.write(
            RECORD,
            Map.of(
                "landscapeId",
                landscape,
                "properties",
                Values.parameters(
                    "id", made.id(),
                    "landscapeId", landscape,
                    "format", made.format(),
                    "fileName", made.fileName(),
                    "contentSha256", made.contentSha256(),
                    "at", made.at(),
                    "by", made.by(),
                    "version", made.version(),
                    "counts", texts(made.counts()),
                    "noticeCounts", texts(made.noticeCounts()),
                    "notices",
                        texts(made.notices().stream().map(ImportQueries::stored).toList()))));
    return new GraphCounters(
        counted.nodesCreated(),
        counted.nodesDeleted(),
        counted.relationshipsCreated(),
        counted.relationshipsDeleted(),
        counted.propertiesSet(),
        counted.labelsAdded());
  }

  /// Latest first.
  List<Import> listImports(String landscape) {
    return cypher.list(LIST, Map.of("landscapeId", landscape), ImportQueries::read);
  }

  Optional<Import> findImport(String landscape, String id) {
    return cypher.find(ONE, Map.of("landscapeId", landscape, "id", id), ImportQueries::read);
  }

  private static StoredNotice stored(Notice notice) {
    return new StoredNotice(
        notice.kind(), notice.origin(), notice.field(), notice.value(), notice.rule());
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(JSON::writeValueAsString).toList();
  }

  private static Import read(Record row) {
    var kept = row.get("import");
    return new Import(
        kept.get("id").asString(),
        kept.get("format").asString(),
        kept.get("fileName").asString(),
        kept.get("contentSha256").asString(),
        kept.get("at").asOffsetDateTime(),
        kept.get("by").asString(),
        kept.get("version").asLong(),
        kept.get("counts").asList(text -> JSON.readValue(text.asString(), ImportCount.class)),
        kept.get("noticeCounts").asList(text -> JSON.readValue(text.asString(), NoticeCount.class)),
        kept.get("notices").asList(text -> notice(text.asString())),
        kept.get("undoneAt").isNull()
            ? null
            : new Import.Undone(
                kept.get("undoneAt").asOffsetDateTime(),
                kept.get("undoneBy").asString(),
                kept.get("undoneIn").asLong()));
  }

  private static Notice notice(String text) {
    var stored = JSON.readValue(text, StoredNotice.class);
    return Notice.of(stored.kind(), stored.origin(), stored.field(), stored.value(), stored.rule());
  }
}
