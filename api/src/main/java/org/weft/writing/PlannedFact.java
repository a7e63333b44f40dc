package org.weft.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;

/// One fact that a batch writes: what it is now, the drafts that state something of it, and what it
/// would be after them.
final class PlannedFact {

  /// A draft of the batch, by its index.
  private record Step(int index, Draft draft) {}

  private final FactId id;
  private final FactShape shape;
  private final @Nullable StoredFact before;
  private final BiFunction<FactField, String, String> names;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, WriteOutcome> outcomes = new TreeMap<>();
  private Map<String, Object> after = Map.of();

  /// @param before null when the fact is new
  /// @param names the key that a reference of a field means, given what was stated
  PlannedFact(FactId id, @Nullable StoredFact before, BiFunction<FactField, String, String> names) {
    this.id = id;
    this.shape = FactShape.of(id.kind());
    this.before = before;
    this.names = names;
  }

  void add(int index, Draft draft) {
    steps.add(new Step(index, draft));
  }

  /// Leaves a draft out.
  void drop(int index) {
    steps.removeIf(step -> step.index() == index);
    outcomes.remove(index);
  }

  /// Applies the drafts in their order.
  ///
  /// @param check whether the draft may make the fact what it would be; otherwise it changes
  ///   nothing
  void apply(BiFunction<Integer, Map<String, Object>, Boolean> check) {
    outcomes.clear();
    var state = new HashMap<>(state());
    var exists = before != null;
    for (var step : List.copyOf(steps)) {
      var next = next(state, step.draft());
      if (check.apply(step.index(), next)) {
        outcomes.put(step.index(), outcome(exists, state, next));
        exists = true;
        state = next;
      }
    }
    after = state;
  }

  /// Whether a draft states nothing of the fact as it was, or the same; one field left out.
  boolean isToldBy(int index, String except) {
    return steps.stream()
        .filter(step -> step.index() == index)
        .allMatch(step -> {
          var told = next(state(), step.draft());
          var before = state();
          return shape.fields().stream()
              .filter(field -> !field.name().equals(except))
              .allMatch(field -> Objects.equals(told.get(field.name()), before.get(field.name())));
        });
  }

  private HashMap<String, Object> next(Map<String, Object> state, Draft draft) {
    var next = new HashMap<>(state);
    for (var field : shape.fields()) {
      if (draft.stated().contains(field.name())) {
        var value = field.valueIn(draft.input(), stated -> names.apply(field, stated));
        if (value == null) {
          next.remove(field.name());
        } else {
          next.put(field.name(), value);
        }
      }
    }
    shape.addDefaults(next);
    return next;
  }

  private static WriteOutcome outcome(
      boolean exists, Map<String, Object> state, Map<String, Object> next) {
    if (!exists) {
      return WriteOutcome.CREATED;
    }
    return state.equals(next) ? WriteOutcome.UNCHANGED : WriteOutcome.UPDATED;
  }

  FactId id() {
    return id;
  }

  FactShape shape() {
    return shape;
  }

  boolean isNew() {
    return before == null;
  }

  /// Whether it is in the graph after the write.
  boolean isAlive() {
    return !isNew() || !steps.isEmpty();
  }

  boolean isChanged() {
    return isNew() ? !steps.isEmpty() : !state().equals(after);
  }

  /// Indexes of the drafts that are not left out.
  List<Integer> drafts() {
    return steps.stream().map(Step::index).toList();
  }

  /// Index of the last draft that states the field; -1 when none does.
  int lastToState(String field) {
    return steps.stream()
        .filter(step -> step.draft().stated().contains(field))
        .mapToInt(Step::index)
        .max()
        .orElse(-1);
  }

  /// What each draft does, by its index.
  Map<Integer, WriteOutcome> outcomes() {
    return outcomes;
  }

  /// Values by field before the write; empty when it is new.
  Map<String, Object> state() {
    return before == null ? Map.of() : before.state();
  }

  /// Values by field after the write.
  Map<String, Object> after() {
    return after;
  }

  FactChange change(String landscapeId) {
    var changed = changedFields();
    return new FactChange(
        new Ref<>(landscapeId, id.kind(), id.key()),
        isNew(),
        only(changed, state()),
        only(changed, after));
  }

  private static Map<String, @Nullable Object> only(Set<String> names, Map<String, Object> state) {
    var some = new LinkedHashMap<String, @Nullable Object>();
    names.forEach(name -> some.put(name, state.get(name)));
    return some;
  }

  long touchedIn() {
    return before == null ? 0 : before.touchedIn();
  }

  /// Names of the fields that differ after the write, in alphabetical order.
  Set<String> changedFields() {
    var changed = new TreeSet<>(changedProperties());
    for (var field : shape.fields()) {
      if (!field.isProperty() && differs(field.name())) {
        changed.add(field.name());
      }
    }
    return changed;
  }

  /// Names of the properties of its node that differ after the write, in alphabetical order.
  Set<String> changedProperties() {
    var changed = new TreeSet<>(state().keySet());
    changed.addAll(after.keySet());
    shape.fields().stream()
        .filter(field -> !field.isProperty())
        .forEach(field -> changed.remove(field.name()));
    changed.removeIf(name -> !differs(name));
    return changed;
  }

  private boolean differs(String field) {
    return !Objects.equals(state().get(field), after.get(field));
  }
}
