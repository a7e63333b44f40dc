package org.weft.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was there before a write, so that it can be undone: the names of the facts that it made,
/// and of those that it changed the fields as they were. It lies in parts, each read as a whole.
@Component
class Journal {

  /// Facts in one part. Our choice: some hundred kilobytes.
  private static final int PART = 2_000;

  private static final String DELETED = "deleted";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final WritingQueries graph;

  Journal(WritingQueries graph) {
    this.graph = graph;
  }

  /// One fact before a write.
  ///
  /// @param before what the changed fields were, as they lie in the graph; null when it is new
  /// @param isDeleted whether the write took it away; then `before` is all of it
  record Entry(FactId fact, @Nullable Map<String, @Nullable Object> before, boolean isDeleted) {

    boolean isNew() {
      return before == null;
    }

    /// Whether a field was changed.
    boolean changed(String field) {
      return before != null && before.containsKey(field);
    }

    /// What a field was; null when it was unknown, or was not changed.
    @Nullable Object was(String field) {
      return before == null ? null : before.get(field);
    }

    /// States the fields that were changed as they were, of a fact that is now as `state` says.
    Draft restored(Map<String, Object> state) {
      var shape = FactShape.of(fact.kind());
      var changed = before == null ? Map.<String, @Nullable Object>of() : before;
      var then = new LinkedHashMap<>(state);
      changed.forEach((field, value) -> {
        if (value == null) {
          then.remove(field);
        } else {
          then.put(field, value);
        }
      });
      return new Draft(shape.input(fact.key(), then), changed.keySet());
    }
  }

  void keep(String landscapeId, long version, List<PlannedFact> changes, List<StoredFact> deleted) {
    keep(landscapeId, version, 0, changes, deleted);
  }

  /// Goes on with the journal of a version that is written in several steps.
  ///
  /// @param part number of the first part that is not written yet
  /// @return the same afterwards
  int keep(
      String landscapeId,
      long version,
      int part,
      List<PlannedFact> changes,
      List<StoredFact> deleted) {
    var texts = new ArrayList<List<Object>>();
    changes.forEach(fact -> texts.add(text(fact)));
    deleted.forEach(fact -> texts.add(text(fact)));
    for (var from = 0; from < texts.size(); from += PART) {
      var some = texts.subList(from, Math.min(from + PART, texts.size()));
      graph.keepJournal(landscapeId, version, part + from / PART, JSON.writeValueAsString(some));
    }
    return part + (texts.size() + PART - 1) / PART;
  }

  private static List<Object> text(StoredFact fact) {
    return List.of(fact.id().kind().name(), fact.id().key(), new TreeMap<>(fact.state()), DELETED);
  }

  private static List<Object> text(PlannedFact fact) {
    var entry = new ArrayList<Object>(List.of(fact.id().kind().name(), fact.id().key()));
    if (!fact.isNew()) {
      var before = new TreeMap<String, @Nullable Object>();
      fact.changedFields().forEach(field -> before.put(field, fact.state().get(field)));
      entry.add(before);
    }
    return entry;
  }

  /// What was there before a version; empty when that is not kept.
  List<Entry> read(String landscapeId, long version) {
    var entries = new ArrayList<Entry>();
    for (var part : graph.journal(landscapeId, version)) {
      JSON.readTree(part).forEach(entry -> entries.add(entry(entry)));
    }
    return entries;
  }

  private static Entry entry(JsonNode entry) {
    var fact =
        new FactId(EntityKind.valueOf(entry.get(0).stringValue()), entry.get(1).stringValue());
    if (entry.size() < 3) {
      return new Entry(fact, null, false);
    }
    var before = new TreeMap<String, @Nullable Object>();
    for (var field : FactShape.of(fact.kind()).fields()) {
      if (entry.get(2).has(field.name())) {
        before.put(field.name(), value(field, entry.get(2).get(field.name())));
      }
    }
    return new Entry(fact, before, entry.size() > 3);
  }

  private static @Nullable Object value(FactField field, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (field.isIdentifiers()) {
      return value
          .valueStream()
          .map(one -> new Identifier(one.get("scheme").stringValue(), one.get("id").stringValue()))
          .toList();
    }
    return field.stored(value);
  }
}
