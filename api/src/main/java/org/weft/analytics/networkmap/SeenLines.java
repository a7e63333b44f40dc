package org.weft.analytics.networkmap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.weft.landscape.view.LandscapeView;

/// The pairs of actors that a map connects, each once, with how many facts of which kinds do.
///
/// Cost: one pass over ties, flows and seats, and sorting those that are seen.
final class SeenLines {

  private static final int KIND_BITS = 2;
  private static final int ACTOR_BITS = 30;

  private final int[] one;
  private final int[] other;
  private final int[] facts;
  private final byte[] kinds;
  private final int[] neighbors;

  private SeenLines(long[] sorted, int actors) {
    var pairs = new long[sorted.length];
    var counted = new int[sorted.length];
    var seen = new byte[sorted.length];
    int count = 0;
    for (long entry : sorted) {
      long pair = entry >>> KIND_BITS;
      if (count == 0 || pairs[count - 1] != pair) {
        pairs[count++] = pair;
      }
      counted[count - 1]++;
      seen[count - 1] |= (byte) (1 << (entry & (1 << KIND_BITS) - 1));
    }
    this.facts = Arrays.copyOf(counted, count);
    this.kinds = Arrays.copyOf(seen, count);
    this.one = new int[count];
    this.other = new int[count];
    this.neighbors = new int[actors];
    for (int line = 0; line < count; line++) {
      one[line] = (int) (pairs[line] >>> ACTOR_BITS);
      other[line] = (int) (pairs[line] & (1L << ACTOR_BITS) - 1);
      neighbors[one[line]]++;
      neighbors[other[line]]++;
    }
  }

  /// @param shown actors that the filters let through
  static SeenLines of(LandscapeView view, NetworkMapQuestion question, BitSet shown) {
    var entries = LongStream.builder();
    Ends.visit(
        view.snapshot(),
        question.tieKinds(),
        (fact, kind, one, other) -> {
          if (question.lines().contains(kind)
              && shown.get(one)
              && shown.get(other)
              && view.sees(fact)) {
            long pair = (long) Math.min(one, other) << ACTOR_BITS | Math.max(one, other);
            entries.add(pair << KIND_BITS | kind.ordinal());
          }
        });
    return new SeenLines(entries.build().sorted().toArray(), view.snapshot().actors().size());
  }

  int count() {
    return one.length;
  }

  /// The end with the smaller index.
  int one(int line) {
    return one[line];
  }

  int other(int line) {
    return other[line];
  }

  int facts(int line) {
    return facts[line];
  }

  /// One bit per {@link MapLineKind}, by its ordinal.
  byte kinds(int line) {
    return kinds[line];
  }

  /// How many others an actor has a line to.
  int neighbors(int actor) {
    return neighbors[actor];
  }

  /// The actors within so many steps, itself included.
  BitSet around(int actor, int steps) {
    var found = new BitSet();
    found.set(actor);
    for (int step = 0; step < steps; step++) {
      var next = (BitSet) found.clone();
      for (int line = 0; line < one.length; line++) {
        if (found.get(one[line]) || found.get(other[line])) {
          next.set(one[line]);
          next.set(other[line]);
        }
      }
      found = next;
    }
    return found;
  }
}
