package org.weft.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.landscape.Entity;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.landscape.view.FactState;
import org.weft.validation.Constraints;

/// Works out what a write would make of facts, by the same rules, and writes nothing.
@Component
public class Rehearsal {

  private static final int TIMEOUT_SECONDS = 30;

  private final TransactionTemplate reading;
  private final Constraints constraints;
  private final WritingQueries graph;

  Rehearsal(
      PlatformTransactionManager transactions, Constraints constraints, WritingQueries graph) {
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.reading.setTimeout(TIMEOUT_SECONDS);
    this.constraints = constraints;
    this.graph = graph;
  }

  /// What a write would come to.
  ///
  /// @param changed the facts that would differ, or be new, by kind and key; an actor is named as
  ///   an organization by what points to it
  /// @param named what each draft is about; null where that is not known
  /// @param problems by draft, then field; with any, the rest means nothing
  public record Result(
      List<FactState> changed, List<@Nullable Ref<Entity>> named, List<Problem> problems) {}

  /// @param version what new facts say they were written in
  public Result rehearse(String landscapeId, long version, List<Draft> drafts) {
    return read(() -> {
      var plan = new Planner(landscapeId, constraints, graph).plan(drafts, WriteRules.OF_PEOPLE);
      var named = plan.outcomes().stream().<@Nullable Ref<Entity>>map(DraftOutcome::fact).toList();
      var problems = new ArrayList<>(plan.problems());
      problems.addAll(contradictions(drafts, named));
      return new Result(
          plan.changes().stream()
              .map(fact ->
                  state(
                      landscapeId,
                      fact.id(),
                      fact.after(),
                      fact.isNew() ? version : fact.touchedIn()))
              .toList(),
          named,
          List.copyOf(problems));
    });
  }

  /// Facts as they are recorded; those that are not there are left out.
  public List<FactState> recorded(String landscapeId, Set<? extends Ref<?>> refs) {
    var ids = new HashSet<FactId>();
    refs.forEach(ref -> ids.add(new FactId(ref.kind(), ref.key())));
    return read(() ->
        graph.storedFacts(landscapeId, ids).values().stream()
            .map(fact -> state(landscapeId, fact.id(), fact.state(), fact.touchedIn()))
            .toList());
  }

  private <T> T read(Supplier<T> work) {
    return Objects.requireNonNull(reading.execute(_ -> work.get()));
  }

  /// Drafts that state different values of one field.
  private static List<Problem> contradictions(
      List<Draft> drafts, List<@Nullable Ref<Entity>> named) {
    record Field(Ref<Entity> fact, String name) {}
    record Stated(int draft, @Nullable Object value) {}
    var first = new HashMap<Field, Stated>();
    var found = new ArrayList<Problem>();
    for (int index = 0; index < drafts.size(); index++) {
      var fact = named.get(index);
      var draft = drafts.get(index);
      if (fact == null) {
        continue;
      }
      for (var field : FactShape.of(fact.kind()).fields()) {
        if (draft.stated().contains(field.name())) {
          var value = field.valueIn(draft.input(), Rehearsal::key);
          var before = first.putIfAbsent(new Field(fact, field.name()), new Stated(index, value));
          if (before != null && !Objects.equals(before.value(), value)) {
            found.add(
                Problem.of(
                    index,
                    UserErrorCode.INVALID,
                    field.name(),
                    value == null ? null : value.toString(),
                    "must not differ from what draft " + before.draft() + " states of it"));
          }
        }
      }
    }
    return found;
  }

  private static String key(String stated) {
    return GlobalId.parse(stated).map(Ref::key).orElse(stated);
  }

  private static FactState state(
      String landscapeId, FactId id, Map<String, Object> state, long touchedIn) {
    var properties = new LinkedHashMap<>(state);
    var identifiers = new ArrayList<Identifier>();
    var pointers = new ArrayList<FactState.Pointer>();
    for (var field : FactShape.of(id.kind()).fields()) {
      if (!field.isProperty() && properties.remove(field.name()) instanceof List<?> values) {
        var reference = field.reference();
        for (var value : values) {
          if (reference == null) {
            identifiers.add((Identifier) value);
          } else {
            pointers.add(
                new FactState.Pointer(
                    reference.via(), new Ref<>(landscapeId, reference.to(), value.toString())));
          }
        }
      }
    }
    properties.put("landscapeId", landscapeId);
    properties.put("entity", id.kind().name());
    properties.put("key", id.key());
    properties.put("sortKey", FactShape.sortKey(id.key(), state));
    properties.put("touchedIn", touchedIn);
    return new FactState(
        new Ref<>(landscapeId, id.kind(), id.key()), properties, identifiers, pointers);
  }

  /// The fields of a draft that refer to other facts, by the relation that each makes.
  public static Map<String, String> stated(EntityKind kind, Draft draft) {
    var stated = new HashMap<String, String>();
    for (var field : FactShape.of(kind).references()) {
      var reference = field.reference();
      if (reference != null && draft.stated().contains(field.name())) {
        stated.put(reference.via(), field.name());
      }
    }
    return stated;
  }
}
