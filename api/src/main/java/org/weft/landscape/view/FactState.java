package org.weft.landscape.view;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.weft.landscape.Entity;
import org.weft.landscape.Identifier;
import org.weft.landscape.Ref;

/// A fact as it lies in the graph, or would lie there: properties by name, and what it points to.
///
/// @param properties values as the graph keeps them; unknown ones are absent
public record FactState(
    Ref<Entity> ref,
    Map<String, Object> properties,
    List<Identifier> identifiers,
    List<Pointer> pointers) {

  /// @param via type of the relation
  public record Pointer(String via, Ref<Entity> to) {}

  public FactState {
    properties = Map.copyOf(properties);
    identifiers = List.copyOf(identifiers);
    pointers = List.copyOf(pointers);
  }

  /// The same without some of what it points to.
  public FactState without(Predicate<Pointer> some) {
    return new FactState(
        ref, properties, identifiers, pointers.stream().filter(some.negate()).toList());
  }
}
