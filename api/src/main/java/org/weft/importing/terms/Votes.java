package org.weft.importing.terms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What several records say about one field: the most frequent text wins, of equals the first in
/// alphabetical order. So the order of the records does not matter.
public final class Votes {

  private final Map<String, Integer> counts = new TreeMap<>();

  public void add(@Nullable String text) {
    if (text != null) {
      counts.merge(text, 1, Integer::sum);
    }
  }

  /// Null when nothing was said.
  public @Nullable String winner() {
    String winner = null;
    int most = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        winner = entry.getKey();
        most = entry.getValue();
      }
    }
    return winner;
  }

  /// Everything said but the winner, in alphabetical order.
  public List<String> others() {
    var winner = winner();
    return counts.keySet().stream().filter(text -> !text.equals(winner)).toList();
  }
}
