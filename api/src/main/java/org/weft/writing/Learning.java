package org.weft.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Draft;

/// What an actor learns when another one is merged into it: by which other names and identifiers it
/// is meant. A split takes back what it knew from nobody else.
final class Learning {

  private static final String NAME = "name";
  private static final String OTHER_NAMES = "alternativeNames";
  private static final String IDENTIFIERS = "identifiers";

  private Learning() {}

  /// States what the one that stays is called, with what the one that goes is called.
  static Draft learned(StoredFact kept, StoredFact gone) {
    var then = new LinkedHashMap<>(kept.state());
    var names = new LinkedHashSet<Object>(list(kept.state().get(OTHER_NAMES)));
    names.addAll(names(gone.state()));
    names.remove(kept.state().get(NAME));
    put(then, OTHER_NAMES, names);
    var identifiers = new LinkedHashSet<Object>(list(kept.state().get(IDENTIFIERS)));
    identifiers.addAll(list(gone.state().get(IDENTIFIERS)));
    put(then, IDENTIFIERS, identifiers);
    var input = FactShape.of(kept.id().kind()).input(kept.id().key(), then);
    return new Draft(input, Set.of(OTHER_NAMES, IDENTIFIERS));
  }

  /// What the one that stayed is called without what it learned; of each field that differs.
  ///
  /// @param before the one that stayed, in the journal of the merger
  /// @param gone all that was known of the other one
  /// @param stays what it was taught by others, too
  static Map<String, @Nullable Object> forgotten(
      Journal.Entry before, StoredFact now, Map<String, ?> gone, Collection<?> stays) {
    var without = new LinkedHashMap<String, @Nullable Object>();
    Map.of(OTHER_NAMES, names(gone), IDENTIFIERS, list(gone.get(IDENTIFIERS)))
        .forEach((field, taught) -> {
          var left = new ArrayList<Object>(list(now.state().get(field)));
          var known = list(before.was(field));
          left.removeIf(
              one -> taught.contains(one) && !known.contains(one) && !stays.contains(one));
          if (before.changed(field) && !left.equals(list(now.state().get(field)))) {
            without.put(field, left.isEmpty() ? null : left);
          }
        });
    return without;
  }

  private static List<Object> names(Map<String, ?> state) {
    var names = new ArrayList<Object>();
    if (state.get(NAME) instanceof String name) {
      names.add(name);
    }
    names.addAll(list(state.get(OTHER_NAMES)));
    return names;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static void put(Map<String, Object> state, String field, Set<Object> values) {
    if (!values.isEmpty()) {
      state.put(field, List.copyOf(values));
    }
  }
}
