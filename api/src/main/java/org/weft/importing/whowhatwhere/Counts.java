package org.weft.importing.whowhatwhere;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What several rows say about one number: the most frequent one counts, of equals the largest. So
/// the order of the rows does not matter.
final class Counts {

  private final Map<Integer, Integer> times = new TreeMap<>();

  void add(int number, int times) {
    this.times.merge(number, times, Integer::sum);
  }

  /// Null when nothing was said.
  @Nullable Integer winner() {
    Integer winner = null;
    int most = 0;
    for (var entry : times.entrySet()) {
      if (entry.getValue() >= most) {
        winner = entry.getKey();
        most = entry.getValue();
      }
    }
    return winner;
  }

  boolean isContradictory() {
    return times.size() > 1;
  }

  @Override
  public String toString() {
    return times.keySet().toString();
  }
}
