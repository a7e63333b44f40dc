package org.weft.recording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Initiative;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Clearance;
import org.weft.paging.Page;

/// Keeps and finds launch checks. A caller finds those that show no more than the caller may see.
@Component
class RecordQueries {

  private static final CypherFile KEEP = CypherFile.load("recording/keep");
  private static final CypherFile ONE = CypherFile.load("recording/one");
  private static final CypherFile PAGE = CypherFile.load("recording/page");
  private static final CypherFile PAGE_BACK = CypherFile.load("recording/page-back");
  private static final CypherFile COUNT = CypherFile.load("recording/count");

  private final CypherRunner cypher;
  private final TransactionTemplate writing;
  private final Clearance clearance;

  RecordQueries(CypherRunner cypher, PlatformTransactionManager transactions, Clearance clearance) {
    this.cypher = cypher;
    this.writing = new TransactionTemplate(transactions);
    this.clearance = clearance;
  }

  /// In one transaction; the landscape's version stays.
  void keep(LaunchCheckRecord made) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", made.id());
    properties.put("landscapeId", made.landscapeId());
    properties.put("sortKey", made.sortKey());
    properties.put("recordedAt", made.recordedAt());
    properties.put("recordedBy", made.recordedBy());
    properties.put("note", made.note());
    properties.put("caller", made.caller());
    properties.put("version", made.landscapeVersion());
    properties.put("asOf", made.asOf());
    properties.put("evidence", made.evidence().name());
    properties.put("clearance", made.clearance().name());
    properties.put("hypothetical", made.hypothetical());
    properties.put("initiative", key(made.initiative()));
    properties.put("title", made.title());
    properties.put("verdict", made.verdict());
    properties.put("asked", made.asked());
    properties.put("answer", made.answerJson());
    writing.executeWithoutResult(_ -> cypher.write(KEEP, Map.of("properties", properties)));
  }

  Optional<LaunchCheckRecord> find(String id) {
    return cypher.find(ONE, Map.of("id", id, "visible", visible()), RecordQueries::read);
  }

  /// One more than the page holds, if there are more, in the direction of the page.
  List<LaunchCheckRecord> list(
      String landscapeId, @Nullable Ref<Initiative> initiative, Page page, boolean withAnswer) {
    var parameters = of(landscapeId, initiative);
    parameters.put("beyond", page.beyond());
    parameters.put("limit", page.size() + 1);
    parameters.put("withAnswer", withAnswer);
    return cypher.list(page.isForward() ? PAGE : PAGE_BACK, parameters, RecordQueries::read);
  }

  CompletableFuture<Integer> count(String landscapeId, @Nullable Ref<Initiative> initiative) {
    return CompletableFuture.completedFuture(
        cypher
            .find(COUNT, of(landscapeId, initiative), row -> row.get("total").asInt())
            .orElseThrow());
  }

  private Map<String, @Nullable Object> of(
      String landscapeId, @Nullable Ref<Initiative> initiative) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("landscapeId", landscapeId);
    parameters.put("initiative", key(initiative));
    parameters.put("visible", visible());
    return parameters;
  }

  private static @Nullable String key(@Nullable Ref<Initiative> initiative) {
    return initiative == null ? null : initiative.key();
  }

  private List<String> visible() {
    return Arrays.stream(Visibility.values())
        .filter(one -> one.isShownTo(clearance.current()))
        .map(Enum::name)
        .toList();
  }

  private static LaunchCheckRecord read(Record row) {
    var kept = row.get("kept");
    var landscape = kept.get("landscapeId").asString();
    var initiative = text(kept, "initiative");
    return new LaunchCheckRecord(
        kept.get("id").asString(),
        landscape,
        kept.get("recordedAt").asOffsetDateTime(),
        kept.get("recordedBy").asString(),
        text(kept, "note"),
        kept.get("caller").asString(),
        kept.get("version").asLong(),
        kept.get("asOf").asLocalDate(),
        EvidenceBasis.valueOf(kept.get("evidence").asString()),
        Visibility.valueOf(kept.get("clearance").asString()),
        kept.get("hypothetical").asBoolean(),
        initiative == null ? null : new Ref<>(landscape, EntityKind.INITIATIVE, initiative),
        kept.get("title").asString(),
        kept.get("verdict").asString(),
        kept.get("asked").asString(),
        kept.get("answer").asString(""),
        null);
  }

  private static @Nullable String text(Value kept, String property) {
    return kept.get(property).asString(null);
  }
}
