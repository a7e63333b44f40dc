package org.weft.landscape.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;

/// What a what-if changes, adds and takes away, fact by fact, for lists and look-ups. Equal only to
/// itself.
public final class Hypothesis {

  private final Map<Ref<?>, FactState> states = new HashMap<>();
  private final Set<Ref<?>> gone;
  private final Map<Ref<?>, String> sortKeys;
  private final Visibility clearance;

  /// @param states facts that are changed or new
  /// @param gone facts that are not there any more
  /// @param sortKeys where what the states point to stands in lists; by key where it is not said
  /// @param clearance the narrowest visibility that its caller may see
  public Hypothesis(
      Collection<FactState> states,
      Set<? extends Ref<?>> gone,
      Map<Ref<?>, String> sortKeys,
      Visibility clearance) {
    this.clearance = clearance;
    states.forEach(state -> this.states.put(state.ref(), state));
    this.gone = new HashSet<>(gone);
    this.sortKeys = Map.copyOf(sortKeys);
  }

  /// The same with nothing gone: names whatever is there before or after.
  public Hypothesis withNothingGone() {
    return new Hypothesis(states.values(), Set.of(), sortKeys, clearance);
  }

  public Visibility clearance() {
    return clearance;
  }

  public boolean isGone(Ref<?> ref) {
    return gone.contains(ref);
  }

  /// How a fact would be; null when it is as it is recorded.
  public @Nullable FactState state(Ref<?> ref) {
    return states.get(ref);
  }

  /// The changed and new facts of a kind, in no order.
  public Stream<FactState> states(EntityKind kind) {
    return states.values().stream().filter(state -> state.ref().kind() == kind);
  }

  /// Keys of the facts of a kind of which the record does not hold.
  public List<String> overridden(EntityKind kind) {
    return Stream.concat(states.keySet().stream(), gone.stream())
        .filter(ref -> ref.kind() == kind)
        .<String>map(ref -> ref.key())
        .sorted()
        .toList();
  }

  /// What is gone, in no order.
  public Set<Ref<?>> gone() {
    return gone;
  }

  /// Where something stands in lists of its kind.
  public String sortKey(Ref<?> ref) {
    var state = states.get(ref);
    return state == null
        ? sortKeys.getOrDefault(ref, ref.key())
        : String.valueOf(state.properties().get("sortKey"));
  }
}
