package org.weft.writing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a write into words for the change log.
@Component
class ChangeLog {

  /// Facts whose fields are kept with one write; of the others the log has the number only.
  static final int MOST_FACTS = 1_000;

  /// Characters that the facts of one write may take together.
  private static final int MOST_CHARACTERS = 1_000_000;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Clock clock;

  ChangeLog(ObjectProvider<Clock> clock) {
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /// What happened to one fact.
  ///
  /// @param before the changed fields before; empty when it is new
  /// @param after the changed fields after
  record Entry(
      String kind,
      String key,
      Map<String, ? extends @Nullable Object> before,
      Map<String, ? extends @Nullable Object> after) {}

  static Entry entry(PlannedFact fact) {
    var changed = fact.changedFields();
    return new Entry(
        fact.id().kind().name(),
        fact.id().key(),
        only(changed, fact.state()),
        only(changed, fact.after()));
  }

  /// @param facts in the order in which they are to be kept
  Change of(String landscapeId, long version, Authorship by, List<PlannedFact> facts) {
    var counts = new TreeMap<String, Map<String, Integer>>();
    facts.forEach(fact -> count(counts, fact.id(), fact.isNew() ? "created" : "updated"));
    var first = facts.stream().limit(MOST_FACTS).map(ChangeLog::entry).toList();
    return change(landscapeId, version, by, first, counts);
  }

  /// @param entries in the order in which they are to be kept; at least the first {@link
  ///   #MOST_FACTS}
  /// @param counts how many facts of each kind were created, updated or deleted
  Change change(
      String landscapeId,
      long version,
      Authorship by,
      List<Entry> entries,
      Map<String, Map<String, Integer>> counts) {
    var kept = kept(entries);
    var all = counts.values().stream().flatMap(kind -> kind.values().stream());
    return new Change(
        landscapeId,
        version,
        ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
        by,
        json.writeValueAsString(new TreeMap<>(counts)),
        kept,
        all.mapToInt(Integer::intValue).sum() - kept.size());
  }

  private List<String> kept(List<Entry> entries) {
    var kept = new ArrayList<String>();
    var characters = 0;
    for (var entry : entries) {
      var text = kept.size() < MOST_FACTS ? json.writeValueAsString(entry) : null;
      if (text == null || characters + text.length() > MOST_CHARACTERS) {
        break;
      }
      characters += text.length();
      kept.add(text);
    }
    return kept;
  }

  /// A write whose facts are few.
  Change change(String landscapeId, long version, Authorship by, List<Entry> entries) {
    var counts = new TreeMap<String, Map<String, Integer>>();
    for (var entry : entries) {
      counts
          .computeIfAbsent(entry.kind(), _ -> new TreeMap<>())
          .merge(entry.before().isEmpty() ? "created" : "updated", 1, Integer::sum);
    }
    return change(landscapeId, version, by, entries, counts);
  }

  /// A write that also took facts away.
  ///
  /// @param changed what is still there
  /// @param deleted what is gone
  Change deleting(
      String landscapeId,
      long version,
      Authorship by,
      List<PlannedFact> changed,
      List<FactId> deleted) {
    var counts = new TreeMap<String, Map<String, Integer>>();
    changed.forEach(fact -> count(counts, fact.id(), "updated"));
    deleted.forEach(fact -> count(counts, fact, "deleted"));
    var first = changed.stream().limit(MOST_FACTS).map(ChangeLog::entry).toList();
    return change(landscapeId, version, by, first, counts);
  }

  /// A decision that changes no fact.
  Change decided(String landscapeId, long version, Authorship by, Map<String, Object> decision) {
    var change = change(landscapeId, version, by, List.of());
    return new Change(
        landscapeId,
        version,
        change.at(),
        by,
        json.writeValueAsString(new TreeMap<>(decision)),
        List.of(),
        0);
  }

  private static void count(Map<String, Map<String, Integer>> counts, FactId fact, String what) {
    counts.computeIfAbsent(fact.kind().name(), _ -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  /// Fields that are unknown are shown as null, so that before and after have the same ones.
  private static Map<String, @Nullable Object> only(
      Collection<String> names, Map<String, Object> state) {
    var some = new LinkedHashMap<String, @Nullable Object>();
    if (!state.isEmpty()) {
      names.forEach(name -> some.put(name, state.get(name)));
    }
    return some;
  }
}
