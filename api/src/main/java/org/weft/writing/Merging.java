package org.weft.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;

/// Makes two actors one, and two again.
///
/// All that refers to the actor that goes refers to the one that stays, and that one learns its
/// names and identifiers; what else it says of itself stays as it is. The actor that goes, and what
/// referred to it, are kept in the journal.
@Component
class Merging {

  private final Constraints constraints;
  private final WritingQueries graph;
  private final FactWriter facts;
  private final ChangeLog log;
  private final Journal journal;

  Merging(
      Constraints constraints,
      WritingQueries graph,
      FactWriter facts,
      ChangeLog log,
      Journal journal) {
    this.constraints = constraints;
    this.graph = graph;
    this.facts = facts;
    this.log = log;
    this.journal = journal;
  }

  WriteResult merge(String landscapeId, FactId gone, FactId kept, Authorship by) {
    var now = graph.lock(landscapeId).orElse(0L);
    var stored = graph.storedFacts(landscapeId, Set.of(gone, kept));
    var leaving = stored.get(gone);
    var staying = stored.get(kept);
    if (leaving == null || staying == null) {
      var missing = leaving == null ? gone : kept;
      return refused(now, "key", missing.key(), "must be the key of an actor of the landscape");
    }
    var referrers = graph.storedFacts(landscapeId, graph.referrers(landscapeId, gone));
    referrers.remove(gone);
    var drafts = new ArrayList<Draft>();
    referrers.values().forEach(fact -> drafts.add(pointed(fact, gone, kept)));
    drafts.add(Learning.learned(staying, leaving));
    var plan = new Planner(landscapeId, constraints, graph).plan(drafts, WriteRules.OF_PEOPLE);
    if (!plan.problems().isEmpty()) {
      return new WriteResult(now, List.of(), plan.problems(), GraphCounters.NONE);
    }
    var counters =
        facts
            .write(landscapeId, now + 1, plan)
            .plus(graph.delete(landscapeId, Set.of(gone)))
            .plus(
                graph.append(
                    log.deleting(landscapeId, now + 1, by, plan.changes(), List.of(gone))));
    journal.keep(landscapeId, now + 1, plan.changes(), List.of(leaving));
    return new WriteResult(now + 1, plan.outcomes(), List.of(), counters);
  }

  /// What was written since stays; the rest is as it was before the merger.
  ///
  /// @param version that the merger made
  /// @param stays names and identifiers that the one that stayed was taught by others, too
  WriteResult split(
      String landscapeId,
      long version,
      FactId gone,
      FactId kept,
      Collection<?> stays,
      Authorship by) {
    var now = graph.lock(landscapeId).orElse(0L);
    var entries = journal.read(landscapeId, version);
    if (entries.isEmpty()) {
      return refused(
          now, "version", String.valueOf(version), "must be the version of a merger that is kept");
    }
    if (!graph
        .knownFacts(landscapeId, new HashSet<>(FactId.named(gone.shared().kind(), gone.key())))
        .isEmpty()) {
      return refused(now, "key", gone.key(), "must not be a key that is taken again");
    }
    var stored = graph.storedFacts(landscapeId, ids(entries));
    var drafts = new ArrayList<Draft>();
    for (var entry : entries) {
      if (entry.isDeleted()) {
        drafts.add(entry.restored(Map.of()));
      } else if (stored.get(entry.fact()) instanceof StoredFact fact) {
        var before = unwrittenSince(entry, fact, gone, kept);
        if (entry.fact().equals(kept)) {
          before.putAll(Learning.forgotten(entry, fact, all(gone, entries), stays));
        }
        drafts.add(new Journal.Entry(entry.fact(), before, false).restored(fact.state()));
      }
    }
    var plan = new Planner(landscapeId, constraints, graph).plan(drafts, WriteRules.OF_PEOPLE);
    if (!plan.problems().isEmpty()) {
      return new WriteResult(now, List.of(), plan.problems(), GraphCounters.NONE);
    }
    var changes = plan.changes().stream().map(ChangeLog::entry).toList();
    var counters =
        facts
            .write(landscapeId, now + 1, plan)
            .plus(graph.append(log.change(landscapeId, now + 1, by, changes)));
    graph.forgetJournal(landscapeId, version);
    return new WriteResult(now + 1, plan.outcomes(), List.of(), counters);
  }

  /// States of a fact that its references to one actor mean the other.
  private static Draft pointed(StoredFact fact, FactId gone, FactId kept) {
    var shape = FactShape.of(fact.id().kind());
    var then = new LinkedHashMap<>(fact.state());
    var stated = new HashSet<String>();
    for (var field : shape.references()) {
      var before = fact.state().get(field.name());
      var after = pointed(field, before, gone, kept);
      if (after != null && !after.equals(before)) {
        then.put(field.name(), after);
        stated.add(field.name());
      }
    }
    return new Draft(shape.input(fact.id().key(), then), stated);
  }

  private static @Nullable Object pointed(
      FactField field, @Nullable Object value, FactId gone, FactId kept) {
    var reference = field.reference();
    var isOfActors = reference != null && reference.to().isActor();
    return isOfActors && value instanceof List<?> keys && keys.contains(gone.key())
        ? keys.stream()
            .map(key -> key.equals(gone.key()) ? kept.key() : key.toString())
            .distinct()
            .sorted()
            .toList()
        : value;
  }

  /// Those fields of a journal entry that are still as the merger left them.
  private static Map<String, @Nullable Object> unwrittenSince(
      Journal.Entry entry, StoredFact fact, FactId gone, FactId kept) {
    var before = new LinkedHashMap<String, @Nullable Object>();
    for (var field : FactShape.of(fact.id().kind()).references()) {
      var was = entry.was(field.name());
      if (was != null
          && pointed(field, was, gone, kept) instanceof Object then
          && then.equals(fact.state().get(field.name()))) {
        before.put(field.name(), was);
      }
    }
    return before;
  }

  /// All that was known of the actor that went.
  private static Map<String, @Nullable Object> all(FactId gone, List<Journal.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.isDeleted() && entry.fact().equals(gone))
        .map(Journal.Entry::before)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Map.of());
  }

  private static Set<FactId> ids(List<Journal.Entry> entries) {
    return entries.stream().map(Journal.Entry::fact).collect(Collectors.toSet());
  }

  private static WriteResult refused(long now, String field, String value, String rule) {
    var problem = Problem.of(-1, UserErrorCode.INVALID, field, value, rule);
    return new WriteResult(now, List.of(), List.of(problem), GraphCounters.NONE);
  }
}
