package org.weft.writing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Reference;

/// Looks for things that would lie within themselves: places by `WITHIN`, concepts by `BROADER`,
/// actors and efforts by `PART_OF`. Each has one parent at most.
final class Hierarchies {

  /// The relations that make hierarchies.
  static final Set<String> RELATIONS = Set.of("WITHIN", "BROADER", "PART_OF");

  private final Map<FactId, PlannedFact> planned = new HashMap<>();
  private final Map<FactId, FactId> stored;

  /// @param stored the parents of things that the batch does not write, as far up as it goes
  Hierarchies(Collection<PlannedFact> planned, Map<FactId, FactId> stored) {
    planned.forEach(fact -> this.planned.put(fact.id().shared(), fact));
    this.stored = stored;
  }

  /// The field that names the parent of this kind; null for a kind without a hierarchy.
  static @Nullable FactField parentField(FactShape shape) {
    return shape.references().stream()
        .filter(field -> isParent(field.reference()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isParent(@Nullable Reference reference) {
    return reference != null && RELATIONS.contains(reference.via());
  }

  /// What stands above a fact in a state; null at the top.
  static @Nullable FactId parent(PlannedFact fact, Map<String, Object> state) {
    var field = parentField(fact.shape());
    return field != null && state.get(field.name()) instanceof List<?> keys
        ? new FactId(fact.id().kind(), keys.getFirst().toString()).shared()
        : null;
  }

  /// A circle of things, each above the one before it.
  record Circle(List<FactId> members) {

    String shown() {
      var names = members.stream().limit(10).map(FactId::key).collect(joining(", "));
      return members.size() > 10 ? names + ", …" : names;
    }
  }

  /// The draft that closes a circle.
  record Culprit(int draft, PlannedFact fact, String field) {}

  /// The planned fact whose draft comes last among those that state a parent in the circle; null
  /// when none does.
  @Nullable Culprit culprit(Circle circle) {
    Culprit last = null;
    for (var member : circle.members()) {
      var fact = planned.get(member);
      var field = fact == null ? null : parentField(fact.shape());
      if (fact != null && field != null) {
        var draft = fact.lastToState(field.name());
        if (draft >= 0 && (last == null || draft > last.draft())) {
          last = new Culprit(draft, fact, field.name());
        }
      }
    }
    return last;
  }

  /// The circles that the planned facts are in, each once.
  List<Circle> circles() {
    var circles = new ArrayList<Circle>();
    var done = new HashSet<FactId>();
    for (var start : planned.keySet().stream().sorted().toList()) {
      var path = new LinkedHashSet<FactId>();
      var at = start;
      while (at != null && !done.contains(at) && path.add(at)) {
        at = above(at);
      }
      if (at != null && path.contains(at)) {
        var members = new ArrayList<>(path);
        circles.add(new Circle(List.copyOf(members.subList(members.indexOf(at), members.size()))));
      }
      done.addAll(path);
    }
    return circles;
  }

  private @Nullable FactId above(FactId at) {
    var fact = planned.get(at);
    return fact == null ? stored.get(at) : parent(fact, fact.after());
  }
}
