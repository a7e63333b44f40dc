package org.weft.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.validation.Constraints;
import org.weft.validation.Violation;

/// Works out what a batch would do, against the graph as it is while its landscape is locked.
///
/// In this order: what each draft means, the rules of its fields, the references, the hierarchies.
/// With {@link OnProblem#SKIP} a wrong draft is left out at once, and what refers to it with it; so
/// what remains is right. With {@link OnProblem#REFUSE} all problems are collected side by side.
final class Planner {

  private static final Comparator<Problem> BY_DRAFT =
      Comparator.comparingInt(Problem::draft).thenComparing(Problem::field);

  private final String landscapeId;
  private final List<Draft> drafts;
  private final OnProblem onProblem;
  private final Constraints constraints;
  private final WritingQueries graph;

  private final Map<FactId, PlannedFact> planned = new LinkedHashMap<>();
  private final Map<FactId, List<Integer>> referrers = new HashMap<>();
  private final Set<FactId> known = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> dropped = new HashSet<>();
  private final Deque<PlannedFact> lost = new ArrayDeque<>();
  private List<@Nullable FactId> ids = List.of();
  private Map<String, String> aliases = Map.of();

  Planner(
      String landscapeId,
      List<Draft> drafts,
      OnProblem onProblem,
      Constraints constraints,
      WritingQueries graph) {
    this.landscapeId = landscapeId;
    this.drafts = drafts;
    this.onProblem = onProblem;
    this.constraints = constraints;
    this.graph = graph;
  }

  /// @param ifTouchedIn refuses facts that a later version than this wrote; null asks nothing
  Plan plan(@Nullable Long ifTouchedIn) {
    resolveKeys();
    gatherFacts();
    planned.values().forEach(fact -> refuseLater(fact, ifTouchedIn));
    List.copyOf(planned.values()).forEach(this::apply);
    checkReferences();
    checkHierarchies();
    problems.sort(BY_DRAFT);
    var changes =
        planned.values().stream()
            .filter(PlannedFact::isChanged)
            .sorted(Comparator.comparing(PlannedFact::id))
            .toList();
    return new Plan(changes, outcomes(), List.copyOf(problems), this::target);
  }

  private void resolveKeys() {
    var holders = graph.identifiedActors(landscapeId, KeyResolution.wanted(drafts));
    var resolution = new KeyResolution(constraints, holders);
    resolution.resolve(drafts);
    ids = resolution.ids();
    aliases = resolution.aliases();
    resolution.problems().forEach(this::drop);
  }

  /// Reads what the batch writes, and takes the drafts of one fact together.
  private void gatherFacts() {
    var wanted = new HashSet<FactId>();
    for (var id : ids) {
      if (id != null) {
        KeyResolution.kinds(id.shared().kind()).forEach(kind -> wanted.add(sibling(id, kind)));
      }
    }
    aliases.keySet().forEach(key -> wanted.addAll(named(EntityKind.ORGANIZATION, key)));
    var stored = graph.storedFacts(landscapeId, wanted);
    known.addAll(stored.keySet());
    var takenBy = new HashMap<FactId, FactId>();
    stored.keySet().forEach(id -> takenBy.put(id.shared(), id));
    for (var index = 0; index < drafts.size(); index++) {
      var id = ids.get(index);
      if (id == null) {
        continue;
      }
      var owner = takenBy.computeIfAbsent(id.shared(), _ -> id);
      if (owner.equals(id)) {
        planned
            .computeIfAbsent(id, _ -> new PlannedFact(id, stored.get(id), this::meant))
            .add(index, drafts.get(index));
      } else {
        drop(problem(index, UserErrorCode.KEY_TAKEN, "key", id.key(), taken(owner)));
      }
    }
  }

  private static FactId sibling(FactId id, EntityKind kind) {
    return id.shared().kind() == EntityKind.ORGANIZATION ? new FactId(kind, id.key()) : id;
  }

  private static String taken(FactId owner) {
    return "must not be the key of an existing " + owner.kind().typeName();
  }

  private void refuseLater(PlannedFact fact, @Nullable Long ifTouchedIn) {
    if (ifTouchedIn != null && fact.touchedIn() > ifTouchedIn) {
      var rule = "must be " + fact.touchedIn() + ", the version that last wrote it";
      List.copyOf(fact.drafts())
          .forEach(index ->
              drop(
                  problem(
                      index,
                      UserErrorCode.CHANGED_SINCE,
                      "ifTouchedIn",
                      ifTouchedIn.toString(),
                      rule)));
    }
  }

  /// Applies the drafts of a fact; those that break a rule are dropped.
  private void apply(PlannedFact fact) {
    var wrong = new ArrayList<Problem>();
    fact.apply((index, state) -> {
      var broken = constraints.check(fact.shape().input(fact.id().key(), state));
      broken.forEach(one -> wrong.add(problem(index, one)));
      return broken.isEmpty();
    });
    wrong.forEach(this::note);
  }

  private void checkReferences() {
    var targets = new HashSet<FactId>();
    for (var fact : planned.values()) {
      forEachReference(fact, (_, field, key) -> targets.addAll(named(to(field), key)));
    }
    targets.removeAll(known);
    targets.removeIf(planned::containsKey);
    known.addAll(graph.knownFacts(landscapeId, targets));
    for (var fact : List.copyOf(planned.values())) {
      var unknown = new ArrayList<Problem>();
      forEachReference(
          fact,
          (index, field, key) -> {
            named(to(field), key).stream()
                .filter(planned::containsKey)
                .forEach(id -> referrers.computeIfAbsent(id, _ -> new ArrayList<>()).add(index));
            if (find(field, key) == null) {
              unknown.add(unknown(index, field, key));
            }
          });
      unknown.forEach(this::drop);
    }
    dropReferrersOfLost();
  }

  private interface ReferenceVisitor {
    void visit(int index, FactField field, String key);
  }

  /// Visits what the drafts of a fact state, not what it referred to before.
  private void forEachReference(PlannedFact fact, ReferenceVisitor visitor) {
    for (var index : fact.drafts()) {
      var draft = drafts.get(index);
      for (var field : fact.shape().fields()) {
        if (field.reference() != null
            && draft.stated().contains(field.name())
            && field.valueIn(draft.input(), stated -> meant(field, stated))
                instanceof List<?> keys) {
          keys.forEach(key -> visitor.visit(index, field, key.toString()));
        }
      }
    }
  }

  /// A new fact that none of the remaining drafts makes takes its referrers with it.
  private void dropReferrersOfLost() {
    while (!lost.isEmpty()) {
      var gone = lost.remove();
      if (gone.isAlive()) {
        continue;
      }
      for (var index : List.copyOf(referrers.getOrDefault(gone.id(), List.of()))) {
        var fact = fact(index);
        if (fact != null && !dropped.contains(index)) {
          forEachReference(
              fact,
              (referrer, field, key) -> {
                if (referrer == index && !dropped.contains(index) && find(field, key) == null) {
                  drop(unknown(index, field, key));
                }
              });
        }
      }
    }
  }

  private void checkHierarchies() {
    var outside = new HashSet<FactId>();
    for (var fact : planned.values()) {
      var before = Hierarchies.parent(fact, fact.state());
      var after = Hierarchies.parent(fact, fact.after());
      if (after != null && !after.equals(before)) {
        Stream.of(after, fact.id())
            .forEach(id -> outside.addAll(named(id.shared().kind(), id.key())));
      }
    }
    if (outside.isEmpty()) {
      return;
    }
    var stored = graph.parents(landscapeId, outside);
    for (var isRight = false; !isRight; ) {
      var hierarchies = new Hierarchies(planned.values(), stored);
      isRight = true;
      for (var circle : hierarchies.circles()) {
        var culprit = circle.culprit(hierarchies.planned());
        if (culprit != null) {
          isRight = onProblem == OnProblem.REFUSE;
          drop(circular(circle, culprit));
        }
      }
      dropReferrersOfLost();
    }
  }

  private Problem circular(Hierarchies.Circle circle, Hierarchies.Culprit culprit) {
    var parent = Hierarchies.parent(culprit.fact(), culprit.fact().after());
    return problem(
        culprit.draft(),
        UserErrorCode.CYCLE,
        culprit.field(),
        parent == null ? null : parent.key(),
        "must not lead back to itself: " + circle.shown());
  }

  /// Notes the problem; its draft is left out where wrong drafts are skipped.
  private void note(Problem problem) {
    problems.add(problem);
    dropped.add(problem.draft());
    var fact = fact(problem.draft());
    if (onProblem == OnProblem.SKIP && fact != null) {
      fact.drop(problem.draft());
    }
  }

  /// Notes a problem of a draft that was applied already, and takes it back.
  private void drop(Problem problem) {
    note(problem);
    var fact = fact(problem.draft());
    if (onProblem == OnProblem.SKIP && fact != null) {
      apply(fact);
      if (!fact.isAlive()) {
        lost.add(fact);
      }
    }
  }

  private @Nullable PlannedFact fact(int index) {
    var id = ids.get(index);
    return id == null ? null : planned.get(id);
  }

  /// The key that a reference means: of a global id, of an actor known by its identifiers, or what
  /// was stated.
  private String meant(FactField field, String stated) {
    var global = GlobalId.parse(stated);
    if (global.isPresent()
        && global.get().landscapeId().equals(landscapeId)
        && KeyResolution.kinds(to(field)).contains(global.get().kind())) {
      return global.get().key();
    }
    var isAlias =
        to(field) == EntityKind.ORGANIZATION
            && aliases.containsKey(stated)
            && named(EntityKind.ORGANIZATION, stated).stream()
                .noneMatch(id -> known.contains(id) || planned.containsKey(id));
    return isAlias ? aliases.getOrDefault(stated, stated) : stated;
  }

  private FactId target(FactField field, String key) {
    var found = find(field, key);
    if (found == null) {
      throw new IllegalStateException(field.name() + " names nothing: " + key);
    }
    return found;
  }

  /// What a reference names, in the graph or in the batch; null when there is no such thing. When a
  /// batch is refused anyway, a wrong draft counts as if it were right.
  private @Nullable FactId find(FactField field, String key) {
    for (var id : named(to(field), key)) {
      var fact = planned.get(id);
      if (known.contains(id) || fact != null && (onProblem == OnProblem.REFUSE || fact.isAlive())) {
        return id;
      }
    }
    return null;
  }

  private static Collection<FactId> named(EntityKind to, String key) {
    return KeyResolution.kinds(to).stream().map(kind -> new FactId(kind, key)).toList();
  }

  private static EntityKind to(FactField field) {
    var reference = field.reference();
    if (reference == null) {
      throw new IllegalArgumentException(field.name() + " is no reference");
    }
    return reference.to();
  }

  private Problem unknown(int index, FactField field, String key) {
    var inBatch = named(to(field), key).stream().anyMatch(planned::containsKey);
    var what = to(field) == EntityKind.ORGANIZATION ? "actor" : to(field).typeName();
    return inBatch
        ? problem(
            index,
            UserErrorCode.REFERS_TO_SKIPPED,
            field.name(),
            key,
            "must name something that is written: its own draft was left out")
        : problem(
            index,
            UserErrorCode.UNKNOWN_REFERENCE,
            field.name(),
            key,
            "must name a " + what + " of landscape '" + landscapeId + "'");
  }

  private static Problem problem(int index, Violation broken) {
    return new Problem(index, UserErrorCode.INVALID, broken.field(), broken.value(), broken.rule());
  }

  private static Problem problem(
      int index, UserErrorCode code, String field, @Nullable String value, String rule) {
    return new Problem(index, code, field, value == null ? null : Violation.shown(value), rule);
  }

  private List<DraftOutcome> outcomes() {
    var outcomes = new ArrayList<DraftOutcome>();
    for (var index = 0; index < drafts.size(); index++) {
      var id = ids.get(index);
      var fact = fact(index);
      outcomes.add(
          new DraftOutcome(
              id == null ? null : new Ref<>(landscapeId, id.kind(), id.key()),
              fact == null || dropped.contains(index) ? null : fact.outcomes().get(index)));
    }
    return outcomes;
  }
}
