package org.weft.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;

/// The drafts of one write, the facts they are about, and what is wrong with them so far.
///
/// With {@link OnProblem#SKIP} a wrong draft is left out at once; with {@link OnProblem#REFUSE} it
/// stays, so that all problems are found side by side.
final class Batch {

  private static final Comparator<Problem> BY_DRAFT =
      Comparator.comparingInt(Problem::draft).thenComparing(Problem::field);

  private final String landscapeId;
  private final List<Draft> drafts;
  private final List<@Nullable FactId> ids;
  private final OnProblem onProblem;
  private final Constraints constraints;
  private final Map<FactId, PlannedFact> planned = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final Set<Integer> passed = new HashSet<>();
  private final Deque<PlannedFact> lost = new ArrayDeque<>();

  /// @param ids what each draft means; null where that is not known
  Batch(
      String landscapeId,
      List<Draft> drafts,
      List<@Nullable FactId> ids,
      OnProblem onProblem,
      Constraints constraints) {
    this.landscapeId = landscapeId;
    this.drafts = drafts;
    this.ids = ids;
    this.onProblem = onProblem;
    this.constraints = constraints;
  }

  String landscapeId() {
    return landscapeId;
  }

  boolean isSkipping() {
    return onProblem == OnProblem.SKIP;
  }

  Draft draft(int index) {
    return drafts.get(index);
  }

  void add(PlannedFact fact) {
    planned.put(fact.id(), fact);
  }

  /// The facts that the batch is about, in the order in which it names them.
  Collection<PlannedFact> facts() {
    return List.copyOf(planned.values());
  }

  @Nullable PlannedFact find(FactId id) {
    return planned.get(id);
  }

  /// The fact that a draft is about; null when that is not known.
  @Nullable PlannedFact factOf(int index) {
    var id = ids.get(index);
    return id == null ? null : planned.get(id);
  }

  boolean isDropped(int index) {
    return dropped.contains(index);
  }

  /// Applies the drafts of a fact; those that break a rule of it are noted.
  void apply(PlannedFact fact) {
    var wrong = new ArrayList<Problem>();
    fact.apply((index, state) -> {
      var broken = constraints.check(fact.shape().input(fact.id().key(), state));
      broken.forEach(one -> wrong.add(Problem.of(index, one)));
      return broken.isEmpty();
    });
    wrong.forEach(this::note);
  }

  /// Leaves a draft out that states nothing new.
  void pass(PlannedFact fact, int index) {
    fact.drop(index);
    passed.add(index);
  }

  /// Notes the problem of a draft that was not applied.
  void note(Problem problem) {
    problems.add(problem);
    dropped.add(problem.draft());
    var fact = factOf(problem.draft());
    if (isSkipping() && fact != null) {
      fact.drop(problem.draft());
    }
  }

  /// Notes the problem of a draft that was applied, and takes it back.
  void drop(Problem problem) {
    note(problem);
    var fact = factOf(problem.draft());
    if (isSkipping() && fact != null) {
      apply(fact);
      if (!fact.isAlive()) {
        lost.add(fact);
      }
    }
  }

  /// The next new fact that no draft makes any more; null when there is none left to be seen to.
  @Nullable PlannedFact nextLost() {
    var fact = lost.poll();
    while (fact != null && fact.isAlive()) {
      fact = lost.poll();
    }
    return fact;
  }

  Plan plan(Plan.Targets targets) {
    var changes =
        planned.values().stream()
            .filter(PlannedFact::isChanged)
            .sorted(Comparator.comparing(PlannedFact::id))
            .toList();
    return new Plan(changes, outcomes(), problems.stream().sorted(BY_DRAFT).toList(), targets);
  }

  private List<DraftOutcome> outcomes() {
    var outcomes = new ArrayList<DraftOutcome>();
    for (var index = 0; index < drafts.size(); index++) {
      var id = ids.get(index);
      var fact = factOf(index);
      outcomes.add(
          new DraftOutcome(
              id == null ? null : new Ref<>(landscapeId, id.kind(), id.key()),
              fact == null || isDropped(index) ? null : outcome(fact, index)));
    }
    return outcomes;
  }

  private @Nullable WriteOutcome outcome(PlannedFact fact, int index) {
    return passed.contains(index) ? WriteOutcome.UNCHANGED : fact.outcomes().get(index);
  }
}
