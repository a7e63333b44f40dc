package org.weft.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;
import org.weft.validation.Constraints;
import org.weft.validation.Violation;

/// Writes facts into a landscape: one batch, one transaction, one version.
///
/// A transaction that is open already is joined, so that a landscape and its facts can be written
/// as one. Writers of one landscape wait for each other; drafts say which fields they state, and
/// only those are written. A batch that changes nothing writes nothing.
@Component
public class LandscapeWriter {

  /// Batches of people are answered or given up; batches of importers may take their time.
  private static final int LARGE_BATCH = 100;

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LARGE_TIMEOUT = Duration.ofMinutes(10);

  private final PlatformTransactionManager transactions;
  private final Constraints constraints;
  private final WritingQueries graph;
  private final FactWriter facts;
  private final ChangeLog log;
  private final LandscapeFounding founding;
  private final Journal journal;
  private final Undoing undoing;
  private final Merging merging;

  LandscapeWriter(
      PlatformTransactionManager transactions,
      Constraints constraints,
      WritingQueries graph,
      FactWriter facts,
      ChangeLog log,
      LandscapeFounding founding,
      Journal journal,
      Undoing undoing,
      Merging merging) {
    this.transactions = transactions;
    this.constraints = constraints;
    this.graph = graph;
    this.facts = facts;
    this.log = log;
    this.founding = founding;
    this.journal = journal;
    this.undoing = undoing;
    this.merging = merging;
  }

  /// Writes the batch, or nothing of it when anything in it is wrong.
  public WriteResult write(String landscapeId, List<Draft> drafts, Authorship by) {
    return write(landscapeId, drafts, by, WriteRules.OF_PEOPLE);
  }

  /// Writes the batch. Drafts may refer to each other in any order; several drafts of one fact
  /// apply in theirs. An actor without a key is the one that has its identifiers; when nobody has,
  /// it gets the key `scheme-id` of the first, and drafts may refer to it by that key in either
  /// case.
  ///
  /// @return the problems as data; a landscape that does not exist is one, of draft -1
  public WriteResult write(
      String landscapeId, List<Draft> drafts, Authorship by, WriteRules rules) {
    return inTransaction(drafts.size(), () -> writeLocked(landscapeId, drafts, by, rules));
  }

  /// What a write would do; nothing is written.
  ///
  /// @return the outcomes and problems that the write would have, the version as it is
  public WritePreview preview(String landscapeId, List<Draft> drafts, WriteRules rules) {
    return inTransaction(
        drafts.size(),
        () -> {
          var plan = new Planner(landscapeId, constraints, graph).plan(drafts, rules);
          return new WritePreview(
              plan.outcomes(),
              plan.problems(),
              plan.changes().stream().map(fact -> fact.change(landscapeId)).toList());
        });
  }

  /// What each draft is about; null where that is not known.
  public List<@Nullable Ref<Entity>> name(String landscapeId, List<Draft> drafts) {
    return inTransaction(
        drafts.size(),
        () ->
            new Planner(landscapeId, constraints, graph)
                .name(drafts).stream()
                    .<@Nullable Ref<Entity>>map(
                        id -> id == null ? null : new Ref<>(landscapeId, id.kind(), id.key()))
                    .toList());
  }

  /// Writes one draft, unless a later version than the caller has seen wrote the fact.
  ///
  /// @param ifTouchedIn version that last wrote the fact as the caller saw it; null asks nothing
  WriteResult write(String landscapeId, Draft draft, Authorship by, @Nullable Long ifTouchedIn) {
    var rules = WriteRules.ifTouchedIn(ifTouchedIn);
    return inTransaction(1, () -> writeLocked(landscapeId, List.of(draft), by, rules));
  }

  /// Creates the landscape with its seven sectors, or updates what is stated of it.
  ///
  /// @param stated names of the components of `input` that were given, null ones included
  /// @return without outcomes per draft but one, of the landscape itself
  public WriteResult writeLandscape(LandscapeInput input, Set<String> stated, Authorship by) {
    return inTransaction(1, () -> founding.write(input, stated, by));
  }

  /// Takes back what one version wrote, as a version of its own. What was new is deleted, what was
  /// changed is as it was.
  ///
  /// @return a problem of draft -1 when the version cannot be undone, or when something of it was
  ///   changed or referred to since
  public WriteResult undo(String landscapeId, long version, Authorship by) {
    return inTransaction(Integer.MAX_VALUE, () -> undoing.undo(landscapeId, version, by));
  }

  /// Makes two actors of one kind one, as one version: all that refers to the one that goes refers
  /// to the one that stays, which learns its names and identifiers.
  ///
  /// @return a problem when one of them is not there, or when a rule would not hold afterwards
  public WriteResult merge(Ref<?> gone, Ref<?> kept, Authorship by) {
    return inTransaction(
        Integer.MAX_VALUE,
        () -> merging.merge(gone.landscapeId(), FactId.of(gone), FactId.of(kept), by));
  }

  /// Takes a merger back, as a version of its own. What was written since stays as it is.
  ///
  /// @param version that the merger made
  /// @param stays names and identifiers that the one that stayed was taught by others, too
  /// @return a problem when the merger is not kept, or when the key is taken again
  public WriteResult split(
      long version, Ref<?> gone, Ref<?> kept, Collection<?> stays, Authorship by) {
    var landscape = gone.landscapeId();
    return inTransaction(
        Integer.MAX_VALUE,
        () -> merging.split(landscape, version, FactId.of(gone), FactId.of(kept), stays, by));
  }

  /// Raises the version for a decision that changes no fact.
  ///
  /// @param decision what was decided, for the change log
  /// @return the version afterwards; empty when there is no such landscape
  public Optional<Long> decide(String landscapeId, Map<String, Object> decision, Authorship by) {
    return inTransaction(
        1,
        () ->
            graph
                .lock(landscapeId)
                .map(version -> {
                  graph.append(log.decided(landscapeId, version + 1, by, decision));
                  return version + 1;
                }));
  }

  private <T> T inTransaction(int size, Supplier<T> work) {
    var template = new TransactionTemplate(transactions);
    var timeout = size > LARGE_BATCH ? LARGE_TIMEOUT : TIMEOUT;
    template.setTimeout((int) timeout.toSeconds());
    return Objects.requireNonNull(template.execute(_ -> work.get()));
  }

  private WriteResult writeLocked(
      String landscapeId, List<Draft> drafts, Authorship by, WriteRules rules) {
    var found = graph.lock(landscapeId);
    if (found.isEmpty()) {
      return unknownLandscape(landscapeId, drafts.size());
    }
    long version = found.get();
    var plan = new Planner(landscapeId, constraints, graph).plan(drafts, rules);
    if (rules.onProblem() == OnProblem.REFUSE && !plan.problems().isEmpty()) {
      return new WriteResult(
          version, refused(plan.outcomes()), plan.problems(), GraphCounters.NONE);
    }
    if (plan.isEmpty()) {
      return new WriteResult(version, plan.outcomes(), plan.problems(), GraphCounters.NONE);
    }
    var counters =
        facts
            .write(landscapeId, version + 1, plan)
            .plus(graph.append(log.of(landscapeId, version + 1, by, plan.changes())));
    if (rules.isUndoable()) {
      journal.keep(landscapeId, version + 1, plan.changes(), List.of());
    }
    return new WriteResult(version + 1, plan.outcomes(), plan.problems(), counters);
  }

  private static List<DraftOutcome> refused(List<DraftOutcome> outcomes) {
    return outcomes.stream().map(one -> new DraftOutcome(one.fact(), null)).toList();
  }

  private static WriteResult unknownLandscape(String landscapeId, int size) {
    var outcomes = new ArrayList<DraftOutcome>();
    for (var index = 0; index < size; index++) {
      outcomes.add(new DraftOutcome(null, null));
    }
    var problem =
        new Problem(
            -1,
            UserErrorCode.UNKNOWN_LANDSCAPE,
            "landscape",
            Violation.shown(landscapeId),
            "must be the slug of a landscape");
    return new WriteResult(null, outcomes, List.of(problem), GraphCounters.NONE);
  }
}
