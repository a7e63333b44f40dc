package org.weft.reconciling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.paging.Page;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was asked and decided about pairs of actors.
@Component
class PairQueries {

  private static final CypherFile REMEMBER = CypherFile.load("reconciling/remember");
  private static final CypherFile DECIDE = CypherFile.load("reconciling/decide");
  private static final CypherFile PAIR = CypherFile.load("reconciling/pair");
  private static final CypherFile PAGE = CypherFile.load("reconciling/page");
  private static final CypherFile PAGE_BACK = CypherFile.load("reconciling/page-back");
  private static final CypherFile COUNT = CypherFile.load("reconciling/count");
  private static final CypherFile DECISIONS = CypherFile.load("reconciling/decisions");

  private static final int AT_ONCE = 10_000;
  private static final String FIRST = "";
  private static final String LAST = "\uffff";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final CypherRunner cypher;

  PairQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// Puts pairs in the queue; those that were decided stay as they are.
  void remember(String landscape, List<ReconciliationPair> pairs) {
    for (var from = 0; from < pairs.size(); from += AT_ONCE) {
      var some = pairs.subList(from, Math.min(from + AT_ONCE, pairs.size()));
      var rows = some.stream().map(PairQueries::row).toList();
      cypher.write(REMEMBER, Map.of("landscapeId", landscape, "rows", rows));
    }
  }

  private static Map<String, Object> row(ReconciliationPair pair) {
    return Map.of(
        "pair", pair.id(),
        "place", pair.place(),
        "kind", pair.kind().name(),
        "a", pair.aKey(),
        "b", pair.bKey(),
        "score", pair.score() == null ? 0.0 : pair.score(),
        "reasons", texts(pair.reasons()));
  }

  void decide(ReconciliationPair pair, ReconciliationState state, ReconciliationDecision decision) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("place", pair.place());
    properties.put("kind", pair.kind().name());
    properties.put("a", pair.aKey());
    properties.put("b", pair.bKey());
    properties.put("state", state.name());
    properties.put("by", decision.by());
    properties.put("at", decision.at());
    properties.put("keep", decision.keep());
    properties.put("version", decision.version());
    var merged = decision.merged();
    properties.put("names", merged == null ? null : merged.names());
    properties.put("identifiers", merged == null ? null : texts(merged.identifiers()));
    properties.put(
        "source", merged == null || merged.source() == null ? null : merged.source().key());
    cypher.write(
        DECIDE,
        Map.of("landscapeId", pair.a().landscapeId(), "pair", pair.id(), "decision", properties));
  }

  private static List<String> texts(List<?> records) {
    return records.stream().map(JSON::writeValueAsString).toList();
  }

  Optional<ReconciliationPair> find(String landscape, String a, String b) {
    return cypher.find(
        PAIR,
        Map.of("landscapeId", landscape, "pair", ReconciliationPair.id(a, b)),
        row -> pair(landscape, row));
  }

  /// One page, and one more if there is one, in the direction of the page.
  List<ReconciliationPair> page(
      String landscape, Collection<ReconciliationState> states, Page page) {
    var beyond = page.beyond();
    var params = new HashMap<String, Object>(asked(landscape, states));
    params.put("beyond", beyond != null ? beyond : page.isForward() ? FIRST : LAST);
    params.put("limit", page.size() + 1);
    return cypher.list(page.isForward() ? PAGE : PAGE_BACK, params, row -> pair(landscape, row));
  }

  int count(String landscape, Collection<ReconciliationState> states) {
    return cypher.find(COUNT, asked(landscape, states), row -> row.get("total").asInt()).orElse(0);
  }

  private static Map<String, Object> asked(
      String landscape, Collection<ReconciliationState> states) {
    return Map.of("landscapeId", landscape, "states", states.stream().map(Enum::name).toList());
  }

  /// All pairs that were decided, the earliest first.
  List<ReconciliationPair> decisions(String landscape) {
    return cypher.list(DECISIONS, Map.of("landscapeId", landscape), row -> pair(landscape, row));
  }

  private static ReconciliationPair pair(String landscape, Record row) {
    var kept = row.get("pair");
    var kind = EntityKind.valueOf(kept.get("kind").asString());
    var state = ReconciliationState.valueOf(kept.get("state").asString());
    return new ReconciliationPair(
        new Ref<>(landscape, kind, kept.get("a").asString()),
        new Ref<>(landscape, kind, kept.get("b").asString()),
        kept.get("score").isNull() ? null : (Double) kept.get("score").asDouble(),
        records(kept.get("reasons"), ReconciliationReason.class),
        state,
        state == ReconciliationState.OPEN ? null : decision(landscape, kept));
  }

  private static ReconciliationDecision decision(String landscape, Value kept) {
    return new ReconciliationDecision(
        kept.get("by").asString(),
        kept.get("at").asOffsetDateTime(),
        text(kept.get("keep")),
        kept.get("names").isNull() ? null : merged(landscape, kept),
        kept.get("version").asLong());
  }

  private static ReconciliationMerged merged(String landscape, Value kept) {
    var source = text(kept.get("source"));
    return new ReconciliationMerged(
        kept.get("names").asList(Value::asString),
        records(kept.get("identifiers"), Identifier.class),
        source == null ? null : new Ref<>(landscape, EntityKind.SOURCE, source));
  }

  private static <T> List<T> records(Value texts, Class<T> type) {
    return texts.isNull() ? List.of() : texts.asList(text -> JSON.readValue(text.asString(), type));
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}
