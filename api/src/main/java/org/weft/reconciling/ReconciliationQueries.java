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
import org.weft.landscape.Actor;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;

/// Reads who is there.
@Component
class ReconciliationQueries {

  private static final CypherFile ACTORS = CypherFile.load("reconciling/actors");
  private static final CypherFile ACTOR = CypherFile.load("reconciling/actor");
  private static final CypherFile VERSION = CypherFile.load("reconciling/version");
  private static final CypherFile KNOWN = CypherFile.load("reconciling/known");
  private static final CypherFile PLACES = CypherFile.load("reconciling/places");

  private static final List<String> ACTOR_KINDS =
      List.of(EntityKind.ORGANIZATION.name(), EntityKind.COLLABORATION.name());

  /// For all actors of a landscape: 100,000 take some seconds.
  private static final Duration PATIENT = Duration.ofMinutes(2);

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

  /// How an actor is called, and who tells of it.
  Optional<ReconciliationMerged> called(Ref<Actor> actor) {
    return cypher.find(
        ACTOR,
        Map.of(
            "landscapeId", actor.landscapeId(),
            "entity", actor.kind().name(),
            "key", actor.key()),
        row ->
            new ReconciliationMerged(
                names(row),
                identifiers(row),
                row.get("source").isNull()
                    ? null
                    : new Ref<>(
                        actor.landscapeId(), EntityKind.SOURCE, row.get("source").asString())));
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

  private static List<String> names(Record row) {
    var names = new ArrayList<>(List.of(row.get("name").asString("")));
    if (!row.get("alternativeNames").isNull()) {
      names.addAll(row.get("alternativeNames").asList(Value::asString));
    }
    return names;
  }

  private static List<Identifier> identifiers(Record row) {
    return row.get("identifiers")
        .asList(pair -> new Identifier(pair.get(0).asString(), pair.get(1).asString()));
  }

  private static Profile profile(Record row) {
    return new Profile(
        EntityKind.valueOf(row.get("entity").asString()),
        row.get("key").asString(),
        names(row),
        identifiers(row),
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
