package org.weft.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;

/// Takes back what one version wrote, by its journal.
@Component
class Undoing {

  /// Facts that are named when they are in the way.
  private static final int NAMED = 5;

  private final Constraints constraints;
  private final WritingQueries graph;
  private final FactWriter facts;
  private final ChangeLog log;
  private final Journal journal;

  Undoing(
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

  WriteResult undo(String landscapeId, long version, Authorship by) {
    var now = graph.lock(landscapeId).orElse(0L);
    var entries = journal.read(landscapeId, version);
    var problems = problems(landscapeId, version, entries);
    if (!problems.isEmpty()) {
      return new WriteResult(now, List.of(), problems, GraphCounters.NONE);
    }
    var made = ids(entries, true);
    var plan =
        new Planner(landscapeId, constraints, graph)
            .plan(restored(landscapeId, entries), WriteRules.OF_PEOPLE);
    if (!plan.problems().isEmpty()) {
      return new WriteResult(now, List.of(), plan.problems(), GraphCounters.NONE);
    }
    var counters =
        facts
            .write(landscapeId, now + 1, plan)
            .plus(graph.delete(landscapeId, made))
            .plus(
                graph.append(
                    log.deleting(landscapeId, now + 1, by, plan.changes(), List.copyOf(made))));
    graph.forgetJournal(landscapeId, version);
    return new WriteResult(now + 1, plan.outcomes(), List.of(), counters);
  }

  private List<Problem> problems(String landscapeId, long version, List<Journal.Entry> entries) {
    if (entries.isEmpty()) {
      return List.of(problem(version, "must be the version of a write whose journal is kept"));
    }
    var problems = new ArrayList<Problem>();
    var all = ids(entries, false);
    all.addAll(ids(entries, true));
    var changed = graph.changedLater(landscapeId, version, all);
    if (!changed.isEmpty()) {
      problems.add(problem(version, "must not have been written on since: " + named(changed)));
    }
    var referrers =
        graph.laterReferrers(landscapeId, version, ids(entries, true)).stream()
            .filter(fact -> !all.contains(fact))
            .toList();
    if (!referrers.isEmpty()) {
      problems.add(
          problem(version, "must not be referred to by what came later: " + named(referrers)));
    }
    return problems;
  }

  private static Problem problem(long version, String rule) {
    return Problem.of(-1, UserErrorCode.CHANGED_SINCE, "version", String.valueOf(version), rule);
  }

  private static String named(List<FactId> ids) {
    var first =
        ids.stream()
            .limit(NAMED)
            .map(id -> id.kind().typeName() + " " + id.key())
            .collect(Collectors.joining(", "));
    return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
  }

  private static Set<FactId> ids(List<Journal.Entry> entries, boolean isNew) {
    return entries.stream()
        .filter(entry -> entry.isNew() == isNew)
        .map(Journal.Entry::fact)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Draft> restored(String landscapeId, List<Journal.Entry> entries) {
    var stored = graph.storedFacts(landscapeId, ids(entries, false));
    return entries.stream()
        .filter(entry -> !entry.isNew())
        .map(entry -> {
          var fact = stored.get(entry.fact());
          if (fact == null) {
            throw new IllegalStateException("changed facts are never deleted: " + entry.fact());
          }
          return entry.restored(fact.state());
        })
        .toList();
  }
}
