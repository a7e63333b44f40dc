package org.weft.writing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.stereotype.Component;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.CypherRunner;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;

/// Reads what a write has to know, and writes rows; always inside the transaction of the write.
@Component
class WritingQueries implements WhatIsThere {

  private static final CypherFile LOCK = CypherFile.load("writing/lock-landscape");
  private static final CypherFile VERSION = CypherFile.load("writing/landscape-version");
  private static final CypherFile FOUND = CypherFile.load("writing/found-landscape");
  private static final CypherFile STORED = CypherFile.load("writing/stored-facts");
  private static final CypherFile HAS_FACTS = CypherFile.load("writing/has-facts");
  private static final CypherFile KNOWN = CypherFile.load("writing/known-facts");
  private static final CypherFile IDENTIFIED = CypherFile.load("writing/identified-actors");
  private static final CypherFile ANCESTORS = CypherFile.load("writing/ancestors");
  private static final CypherFile UPSERT = CypherFile.load("writing/upsert-facts");
  private static final CypherFile LINK = CypherFile.load("writing/link-facts");
  private static final CypherFile UNLINK = CypherFile.load("writing/unlink-facts");
  private static final CypherFile IDENTIFY = CypherFile.load("writing/identify-facts");
  private static final CypherFile FORGET = CypherFile.load("writing/forget-identifiers");
  private static final CypherFile KEEP_JOURNAL = CypherFile.load("writing/keep-journal");
  private static final CypherFile JOURNAL = CypherFile.load("writing/journal");
  private static final CypherFile FORGET_JOURNAL = CypherFile.load("writing/forget-journal");
  private static final CypherFile LATER = CypherFile.load("writing/facts-changed-later");
  private static final CypherFile LATER_REFERRERS = CypherFile.load("writing/later-referrers");
  private static final CypherFile REFERRERS = CypherFile.load("writing/referrers");
  private static final CypherFile DELETE = CypherFile.load("writing/delete-facts");
  private static final CypherFile APPEND_CHANGE = CypherFile.load("writing/append-change");

  /// Rows per statement: more is not quicker and only takes memory (measured).
  private static final int ROWS = 5_000;

  /// The transaction around these queries sets the limit that holds.
  private static final Duration UNUSED = Duration.ofMinutes(10);

  private final CypherRunner cypher;

  WritingQueries(CypherRunner cypher) {
    this.cypher = cypher;
  }

  /// Makes other writers of this landscape wait until the transaction ends.
  ///
  /// @return its version; empty when there is no such landscape
  Optional<Long> lock(String landscapeId) {
    cypher.write(LOCK, Map.of("landscapeId", landscapeId));
    return cypher.find(
        VERSION, Map.of("landscapeId", landscapeId), row -> row.get("version").asLong());
  }

  /// Makes a landscape of version 0, unless there is one.
  GraphCounters found(String landscapeId) {
    return counters(cypher.write(FOUND, Map.of("landscapeId", landscapeId)));
  }

  @Override
  public Map<FactId, StoredFact> storedFacts(String landscapeId, Set<FactId> ids) {
    var found = new HashMap<FactId, StoredFact>();
    read(
        STORED,
        landscapeId,
        "ids",
        named(possible(landscapeId, ids)),
        row -> {
          var fact = stored(row);
          found.put(fact.id(), fact);
        });
    return found;
  }

  /// Those that may be there: many facts of a landscape that only sectors are in need not be asked
  /// for one by one.
  private Collection<FactId> possible(String landscapeId, Set<FactId> ids) {
    return ids.size() <= ROWS || hasFacts(landscapeId)
        ? ids
        : ids.stream().filter(id -> id.kind() == EntityKind.SECTOR).toList();
  }

  /// Whether anything but sectors is in a landscape.
  boolean hasFacts(String landscapeId) {
    return cypher
        .find(HAS_FACTS, Map.of("landscapeId", landscapeId), row -> row.get("hasFacts").asBoolean())
        .orElseThrow();
  }

  @Override
  public Set<FactId> knownFacts(String landscapeId, Set<FactId> ids) {
    var found = new HashSet<FactId>();
    read(KNOWN, landscapeId, "ids", named(ids), row -> found.add(id(row, "entity", "key")));
    return found;
  }

  @Override
  public Map<Identifier, Set<FactId>> identifiedActors(String landscapeId, Set<Identifier> wanted) {
    var rows = wanted.stream().map(one -> Map.of("scheme", one.scheme(), "id", one.id())).toList();
    var found = new HashMap<Identifier, Set<FactId>>();
    read(
        IDENTIFIED,
        landscapeId,
        "identifiers",
        rows,
        row ->
            found
                .computeIfAbsent(
                    new Identifier(row.get("scheme").asString(), row.get("id").asString()),
                    _ -> new TreeSet<>())
                .add(id(row, "entity", "key")));
    return found;
  }

  @Override
  public Map<FactId, FactId> parents(String landscapeId, Set<FactId> ids) {
    var parents = new HashMap<FactId, FactId>();
    read(
        ANCESTORS,
        landscapeId,
        "ids",
        named(ids),
        row ->
            parents.put(
                id(row, "entity", "key").shared(), id(row, "parentEntity", "parentKey").shared()));
    return parents;
  }

  GraphCounters upsert(String landscapeId, List<Map<String, Object>> rows) {
    return write(UPSERT, landscapeId, rows);
  }

  GraphCounters link(String landscapeId, List<Map<String, Object>> rows) {
    return write(LINK, landscapeId, rows);
  }

  GraphCounters unlink(String landscapeId, List<Map<String, Object>> rows) {
    return write(UNLINK, landscapeId, rows);
  }

  GraphCounters identify(String landscapeId, List<Map<String, Object>> rows) {
    return write(IDENTIFY, landscapeId, rows);
  }

  GraphCounters forgetIdentifiers(String landscapeId, List<Map<String, Object>> rows) {
    return write(FORGET, landscapeId, rows);
  }

  /// @param facts JSON
  void keepJournal(String landscapeId, long version, int part, String facts) {
    cypher.write(
        KEEP_JOURNAL,
        Map.of("landscapeId", landscapeId, "version", version, "part", part, "facts", facts));
  }

  /// The parts of a journal, in their order.
  List<String> journal(String landscapeId, long version) {
    return cypher.list(
        JOURNAL,
        Map.of("landscapeId", landscapeId, "version", version),
        row -> row.get("facts").asString());
  }

  void forgetJournal(String landscapeId, long version) {
    cypher.write(FORGET_JOURNAL, Map.of("landscapeId", landscapeId, "version", version));
  }

  /// Those of the facts that another version wrote since.
  List<FactId> changedLater(String landscapeId, long version, Set<FactId> ids) {
    return later(LATER, landscapeId, version, ids);
  }

  /// Facts of later versions that refer to one of these.
  List<FactId> laterReferrers(String landscapeId, long version, Set<FactId> ids) {
    return later(LATER_REFERRERS, landscapeId, version, ids);
  }

  private List<FactId> later(CypherFile file, String landscapeId, long version, Set<FactId> ids) {
    var found = new TreeSet<FactId>();
    var all = named(ids);
    for (var from = 0; from < all.size(); from += ROWS) {
      var some = all.subList(from, Math.min(from + ROWS, all.size()));
      cypher.stream(
          file,
          Map.of("landscapeId", landscapeId, "version", version, "ids", some),
          UNUSED,
          row -> found.add(id(row, "entity", "key")));
    }
    return List.copyOf(found);
  }

  /// All facts that refer to this one.
  Set<FactId> referrers(String landscapeId, FactId id) {
    var found = new HashSet<FactId>();
    cypher.stream(
        REFERRERS,
        Map.of("landscapeId", landscapeId, "entity", id.kind().name(), "key", id.key()),
        UNUSED,
        row -> found.add(id(row, "entity", "key")));
    return found;
  }

  /// Takes facts away, with all that points to them.
  GraphCounters delete(String landscapeId, Set<FactId> ids) {
    return write(
        DELETE,
        landscapeId,
        ids.stream()
            .<Map<String, Object>>map(id -> Map.of("entity", id.kind().name(), "key", id.key()))
            .toList());
  }

  GraphCounters append(Change change) {
    var params = new HashMap<String, Object>();
    params.put("landscapeId", change.landscapeId());
    params.put("version", change.version());
    params.put("at", change.at());
    params.put("by", change.author().by());
    params.put("via", change.author().via());
    params.put("what", change.what());
    params.put("facts", change.facts());
    params.put("factsOmitted", change.factsOmitted());
    return counters(cypher.write(APPEND_CHANGE, params));
  }

  /// Facts in the order of their keys.
  private GraphCounters write(CypherFile file, String landscapeId, List<Map<String, Object>> rows) {
    var counted = GraphCounters.NONE;
    for (var from = 0; from < rows.size(); from += ROWS) {
      var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
      counted =
          counted.plus(
              counters(cypher.write(file, Map.of("landscapeId", landscapeId, "rows", some))));
      WriteWatch.current().wrote(some.size());
    }
    return counted;
  }

  private void read(
      CypherFile file,
      String landscapeId,
      String parameter,
      List<Map<String, String>> rows,
      Consumer<Record> each) {
    for (var from = 0; from < rows.size(); from += ROWS) {
      var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
      cypher.stream(file, Map.of("landscapeId", landscapeId, parameter, some), UNUSED, each);
    }
  }

  private static List<Map<String, String>> named(Collection<FactId> ids) {
    return ids.stream().map(id -> Map.of("entity", id.kind().name(), "key", id.key())).toList();
  }

  private static FactId id(Record row, String entity, String key) {
    return new FactId(EntityKind.valueOf(row.get(entity).asString()), row.get(key).asString());
  }

  private static StoredFact stored(Record row) {
    var id = id(row, "entity", "key");
    var properties = row.get("properties");
    var relations = new HashMap<String, Set<String>>();
    for (var pair : row.get("relations").values()) {
      relations
          .computeIfAbsent(pair.get(0).asString(), _ -> new TreeSet<>())
          .add(pair.get(1).asString());
    }
    var state = new LinkedHashMap<String, Object>();
    for (var field : FactShape.of(id.kind()).fields()) {
      var reference = field.reference();
      if (reference != null) {
        if (relations.containsKey(reference.via())) {
          state.put(field.name(), List.copyOf(relations.get(reference.via())));
        }
      } else if (field.isIdentifiers()) {
        identifiers(row.get("identifiers"), field, state);
      } else if (!properties.get(field.name()).isNull()) {
        state.put(field.name(), properties.get(field.name()).asObject());
      }
    }
    state.putAll(defaults(properties));
    return new StoredFact(id, properties.get("touchedIn").asLong(0), state);
  }

  /// Kept by every fact, by those too whose input does not name them.
  private static Map<String, Object> defaults(Value properties) {
    var kept = new HashMap<String, Object>();
    for (var name : List.of("evidence", "visibility")) {
      if (!properties.get(name).isNull()) {
        kept.put(name, properties.get(name).asString());
      }
    }
    return kept;
  }

  private static void identifiers(Value pairs, FactField field, Map<String, Object> state) {
    var sorted =
        FactField.sorted(
            pairs.asList(pair -> new Identifier(pair.get(0).asString(), pair.get(1).asString())));
    if (!sorted.isEmpty()) {
      state.put(field.name(), sorted);
    }
  }

  private static GraphCounters counters(SummaryCounters counted) {
    return new GraphCounters(
        counted.nodesCreated(),
        counted.nodesDeleted(),
        counted.relationshipsCreated(),
        counted.relationshipsDeleted(),
        counted.propertiesSet(),
        counted.labelsAdded());
  }
}
