package org.weft.analytics.power;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeSnapshot;

/// Who occurs how often.
///
/// @param counts by index of the actor, each `>= 1`
record Tally(LandscapeSnapshot snapshot, Map<Integer, Long> counts) {

  /// @param actors by index; negative ones are left out
  static Tally of(LandscapeSnapshot snapshot, IntStream actors) {
    return new Tally(
        snapshot,
        actors
            .filter(actor -> actor >= 0)
            .boxed()
            .collect(Collectors.groupingBy(actor -> actor, Collectors.counting())));
  }

  /// How often the most frequent one occurs; 0 for nobody.
  long most() {
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// Those who occur most often, by key.
  List<Ref<Actor>> top() {
    long most = most();
    return counts.entrySet().stream()
        .filter(counted -> counted.getValue() == most)
        .<Ref<Actor>>map(counted -> snapshot.actorRef(counted.getKey()))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
