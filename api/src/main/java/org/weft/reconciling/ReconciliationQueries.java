package org.weft.reconciling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import tools.jackson.databind.json.JsonMapper;

/// Reads who is there, and keeps what was asked and decided about pairs of actors.
@Component
class ReconciliationQueries {

  private static final CypherFile ACTORS = CypherFile.load("reconciling/actors");
  private static final CypherFile VERSION = CypherFile.load("reconciling/version");
  private static final CypherFile KNOWN = CypherFile.load("reconciling/known");
  private static final CypherFile PLACES = CypherFile.load("reconciling/places");
  private static final CypherFile REMEMBER = CypherFile.load("reconciling/remember");
  private static final CypherFile DECIDE = CypherFile.load("reconciling/decide");
  private static final CypherFile PAIR = CypherFile.load("reconciling/pair");
  private static final CypherFile PAIRS = CypherFile.load("reconciling/pairs");
  private static final CypherFile DECISIONS = CypherFile.load("reconciling/decisions");

  private static final List<String> ACTOR_KINDS =
      List.of(EntityKind.ORGANIZATION.name(), EntityKind.COLLABORATION.name());

  /// For all actors of a landscape: 100,000 take some seconds.
  private static final Duration PATIENT = Duration.ofMinutes(2);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final CypherRunner cypher;

  ReconciliationQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// A place by its name.
  ///
  /// @param around its name, and those of all places that it lies within
  record NamedPlace(String name, Set<String> around) {}

  /// @param narrowest visibility of what is read
  List<Profile> actors(String landscape, Visibility narrowest) {
    var visible =
        Arrays.stream(Visibility.values())
            .filter(one -> one.compareTo(narrowest) <= 0)
            .map(Enum::name)
            .toList();
    var actors = new ArrayList<Profile>();
    cypher.stream(
        ACTORS,
        Map.of("landscapeId", landscape, "kinds", ACTOR_KINDS, "visible", visible),
        PATIENT,
        row -> actors.add(profile(row)));
    return actors;
  }

  /// Empty when there is no such landscape.
  Optional<Long> version(String landscape) {
    return cypher.find(
        VERSION, Map.of("landscapeId", landscape), row -> row.get("version").asLong());
  }

  /// What the keys of actors among these are keys of.
  Map<String, EntityKind> known(String landscape, Collection<String> keys) {
    var known = new HashMap<String, EntityKind>();
    cypher.stream(
        KNOWN,
        Map.of("landscapeId", landscape, "kinds", ACTOR_KINDS, "keys", List.copyOf(keys)),
        PATIENT,
        row ->
            known.put(row.get("key").asString(), EntityKind.valueOf(row.get("entity").asString())));
    return known;
  }

  /// Places of the landscape by their keys; those that are not there are absent.
  Map<String, NamedPlace> places(String landscape, Collection<String> keys) {
    var places = new HashMap<String, NamedPlace>();
    cypher.stream(
        PLACES,
        Map.of("landscapeId", landscape, "keys", List.copyOf(keys)),
        PATIENT,
        row ->
            places.put(
                row.get("key").asString(),
                new NamedPlace(row.get("name").asString(), texts(row.get("around")))));
    return places;
  }

  /// Puts pairs in the queue; those that were decided stay as they are.
  void remember(String landscape, List<ReconciliationPair> pairs) {
    var rows =
        pairs.stream()
            .map(pair ->
                Map.of(
                    "pair", pair.id(),
                    "kind", pair.kind().name(),
                    "a", pair.a().key(),
                    "b", pair.b().key(),
                    "score", pair.score() == null ? 0.0 : pair.score(),
                    "reasons", pair.reasons().stream().map(JSON::writeValueAsString).toList()))
            .toList();
    cypher.write(REMEMBER, Map.of("landscapeId", landscape, "rows", rows));
  }

  void decide(ReconciliationPair pair, ReconciliationState state, ReconciliationDecision decision) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("kind", pair.kind().name());
    properties.put("a", pair.a().key());
    properties.put("b", pair.b().key());
    properties.put("state", state.name());
    properties.put("by", decision.by());
    properties.put("at", decision.at());
    properties.put("keep", decision.keep());
    properties.put("version", decision.version());
    cypher.write(
        DECIDE,
        Map.of("landscapeId", pair.a().landscapeId(), "pair", pair.id(), "decision", properties));
  }

  Optional<ReconciliationPair> find(String landscape, String a, String b) {
    return cypher.find(
        PAIR,
        Map.of("landscapeId", landscape, "pair", ReconciliationPair.id(a, b)),
        row -> pair(landscape, row));
  }

  /// The surest first.
  List<ReconciliationPair> pairs(String landscape, Collection<ReconciliationState> states) {
    return cypher.list(
        PAIRS,
        Map.of("landscapeId", landscape, "states", states.stream().map(Enum::name).toList()),
        row -> pair(landscape, row));
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
        kept.get("reasons").isNull()
            ? List.of()
            : kept.get("reasons")
                .asList(text -> JSON.readValue(text.asString(), ReconciliationReason.class)),
        state,
        state == ReconciliationState.OPEN
            ? null
            : new ReconciliationDecision(
                kept.get("by").asString(),
                kept.get("at").asOffsetDateTime(),
                text(kept.get("keep")),
                kept.get("version").asLong()));
  }

  private static Profile profile(Record row) {
    var names = new ArrayList<>(List.of(row.get("name").asString("")));
    if (!row.get("alternativeNames").isNull()) {
      names.addAll(row.get("alternativeNames").asList(Value::asString));
    }
    return new Profile(
        EntityKind.valueOf(row.get("entity").asString()),
        row.get("key").asString(),
        names,
        row.get("identifiers")
            .asList(pair -> new Identifier(pair.get(0).asString(), pair.get(1).asString())),
        texts(row.get("places")),
        texts(row.get("around")),
        text(row.get("website")),
        text(row.get("source")));
  }

  private static Set<String> texts(Value list) {
    return new HashSet<>(list.asList(one -> one.asString("")));
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}
