package org.weft.reconciling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.Reference;

/// Makes drafts speak of actors by other keys.
///
/// @param keys the key to use, by the key that is used
record DraftRewriter(Map<String, String> keys) {

  DraftRewriter {
    keys = Map.copyOf(keys);
  }

  /// The same draft, with every reference to an actor rewritten; the same object when there is
  /// none.
  Draft references(Draft draft) {
    var input = with(draft.input(), this::rewritten);
    return input == draft.input() ? draft : new Draft(input, draft.stated());
  }

  /// What is stated of an actor, as stated of the one with this key.
  static Draft named(Draft draft, String key) {
    var input = with(draft.input(), (part, value) -> part.getName().equals("key") ? key : value);
    return new Draft(input, draft.stated());
  }

  /// Names the actor with this key, and states nothing of it.
  static Draft unstated(Draft draft, String key) {
    return new Draft(named(draft, key).input(), Set.of());
  }

  /// What is stated of an actor, with the other names and identifiers that it learned.
  static Draft taught(Draft draft, List<ReconciliationMerged> learned) {
    var actor = ActorDraft.of(draft.input());
    if (learned.isEmpty() || actor == null) {
      return draft;
    }
    var names = new LinkedHashSet<>(actor.alternativeNames());
    var identifiers = new LinkedHashSet<>(actor.identifiers());
    for (var one : learned) {
      names.addAll(one.names());
      identifiers.addAll(one.identifiers());
    }
    names.remove(actor.name());
    var input =
        with(
            draft.input(),
            (part, value) ->
                switch (part.getName()) {
                  case "alternativeNames" -> List.copyOf(names);
                  case "identifiers" -> identifiers.stream().map(DraftRewriter::input).toList();
                  default -> value;
                });
    return new Draft(input, draft.stated());
  }

  private static IdentifierInput input(Identifier identifier) {
    return new IdentifierInput(identifier.scheme(), identifier.id());
  }

  private interface Change {
    @Nullable Object of(RecordComponent part, @Nullable Object value);
  }

  private @Nullable Object rewritten(RecordComponent part, @Nullable Object value) {
    var reference = part.getAnnotation(Reference.class);
    if (reference == null || !reference.to().isActor()) {
      return value;
    }
    return switch (value) {
      case String key -> keys.getOrDefault(key, key);
      case List<?> many when many.stream().anyMatch(keys::containsKey) ->
          many.stream().map(key -> keys.getOrDefault(key, key.toString())).distinct().toList();
      case null, default -> value;
    };
  }

  private static FactInput with(FactInput input, Change change) {
    var parts = input.getClass().getRecordComponents();
    var values = new @Nullable Object[parts.length];
    var isChanged = false;
    try {
      for (var i = 0; i < parts.length; i++) {
        var value = parts[i].getAccessor().invoke(input);
        values[i] = change.of(parts[i], value);
        isChanged |= values[i] != value;
      }
      if (!isChanged) {
        return input;
      }
      var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
      return input.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("Cannot copy " + input.getClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No canonical constructor of " + input.getClass(), e);
    }
  }
}
