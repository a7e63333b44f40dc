package org.weft.analytics.gaps;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.LandscapeView;

/// Facts as an answer names them.
final class Named {

  /// Our choice: enough to check a reason by.
  private static final int MOST_FACTS = 20;

  private Named() {}

  /// Ordered by kind and key, each once, at most 20.
  static List<Ref<Entity>> facts(LandscapeView view, Collection<? extends Fact> facts) {
    return facts.stream()
        .distinct()
        .sorted(
            Comparator.<Fact, Integer>comparing(f -> f.entity().ordinal()).thenComparing(Fact::key))
        .limit(MOST_FACTS)
        .map(fact -> view.snapshot().<Entity>ref(fact))
        .toList();
  }

  /// Facts by name, ordered by kind and key, each once, at most 20.
  static List<Ref<Entity>> ordered(Stream<Ref<Entity>> facts) {
    return facts
        .distinct()
        .sorted(
            Comparator.<Ref<Entity>, Integer>comparing(ref -> ref.kind().ordinal())
                .thenComparing(Ref::key))
        .limit(MOST_FACTS)
        .toList();
  }

  /// "1 effort", "2 efforts".
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
