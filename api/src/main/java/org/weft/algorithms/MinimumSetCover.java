package org.weft.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The fewest of some sets that together hold every element that any of them holds.
///
/// - **Definition** A cover takes sets until each element that lies in some set lies in one taken.
///   Of the covers with the fewest sets the one of least total cost; of several such, going from
///   the first element on, the one that holds the next open element by the set of smallest index.
///   Elements that no set holds are named and left out.
/// - **Range** `0` sets (nothing to hold) to the number of elements. Exact up to [#EXACT_ELEMENTS]
///   elements that can be held, unless the search takes more than [#MOST_STEPS] steps. Beyond, the
///   greedy cover, which is at most `H(d)` times the smallest, `d` the size of the largest set and
///   `H(d) = 1 + 1/2 + … + 1/d`; `lowerBound` then is the larger of what `H(d)` and the size of the
///   largest set allow.
/// - **Reading** With `isExact` nobody can do with fewer. Without, between `lowerBound` and the
///   number taken. It says nothing of how willing a set is to be taken.
/// - **Cost** Exact `O(2^e · sets)` for `e` elements in the worst case, far less where sets are
///   alike; greedy `O(elements · sets)`.
/// - **Source** R. Karp, “Reducibility Among Combinatorial Problems” (1972), for the problem; V.
///   Chvátal, “A Greedy Heuristic for the Set-Covering Problem” (1979), for the bound.
public final class MinimumSetCover {

  /// Our choice: a table of a million entries.
  public static final int EXACT_ELEMENTS = 20;

  /// Our choice: some tens of milliseconds.
  public static final int MOST_STEPS = 10_000_000;

  private final int[] chosen;
  private final boolean exact;
  private final int lowerBound;
  private final BitSet uncoverable;

  private MinimumSetCover(int[] chosen, boolean exact, int lowerBound, BitSet uncoverable) {
    this.chosen = chosen;
    this.exact = exact;
    this.lowerBound = lowerBound;
    this.uncoverable = uncoverable;
  }

  /// @param elements how many there are
  /// @param sets the elements `0 … elements - 1` of each
  /// @param costs of taking each set, `>= 0`
  /// @throws IllegalArgumentException if an element, or a number of costs, does not fit
  public static MinimumSetCover of(int elements, List<BitSet> sets, int[] costs) {
    if (costs.length != sets.size()) {
      throw new IllegalArgumentException(
          "costs has " + costs.length + " entries; it must have one for each of " + sets.size());
    }
    for (int set = 0; set < costs.length; set++) {
      if (sets.get(set).length() > elements) {
        throw new IllegalArgumentException(
            "sets[" + set + "] holds an element beyond " + (elements - 1));
      }
      if (costs[set] < 0) {
        throw new IllegalArgumentException("costs[" + set + "] is " + costs[set] + ", below 0");
      }
    }
    var coverable = new BitSet(elements);
    sets.forEach(coverable::or);
    var uncoverable = new BitSet(elements);
    uncoverable.set(0, elements);
    uncoverable.andNot(coverable);
    int[] exact =
        coverable.cardinality() <= EXACT_ELEMENTS
            ? new Exact(coverable, sets, costs).search()
            : null;
    if (exact != null) {
      return new MinimumSetCover(exact, true, exact.length, uncoverable);
    }
    int[] greedy = greedy(coverable, sets, costs);
    return new MinimumSetCover(
        greedy, false, lowerBound(greedy.length, coverable.cardinality(), sets), uncoverable);
  }

  /// Indexes of the sets taken, ascending.
  public int[] chosen() {
    return chosen.clone();
  }

  /// Whether it is known that no fewer sets do.
  public boolean isExact() {
    return exact;
  }

  /// No cover has fewer sets than this.
  public int lowerBound() {
    return lowerBound;
  }

  /// Elements that no set holds.
  public BitSet uncoverable() {
    return (BitSet) uncoverable.clone();
  }

  private static int[] greedy(BitSet coverable, List<BitSet> sets, int[] costs) {
    var open = (BitSet) coverable.clone();
    var taken = new ArrayList<Integer>();
    while (!open.isEmpty()) {
      int best = -1;
      int most = 0;
      for (int set = 0; set < costs.length; set++) {
        int held = shared(sets.get(set), open);
        if (held > most || (held == most && held > 0 && costs[set] < costs[best])) {
          best = set;
          most = held;
        }
      }
      taken.add(best);
      open.andNot(sets.get(best));
    }
    return taken.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static int shared(BitSet set, BitSet open) {
    int count = 0;
    for (int one = set.nextSetBit(0); one >= 0; one = set.nextSetBit(one + 1)) {
      count += open.get(one) ? 1 : 0;
    }
    return count;
  }

  private static int lowerBound(int greedy, int elements, List<BitSet> sets) {
    int largest = sets.stream().mapToInt(BitSet::cardinality).max().orElse(1);
    double harmonic = IntStream.rangeClosed(1, largest).mapToDouble(i -> 1.0 / i).sum();
    int bySize = (elements + largest - 1) / largest;
    return Math.max(bySize, (int) Math.ceil(greedy / harmonic - 1e-9));
  }

  /// Over the subsets held so far: always the first open element next, by each set that holds it.
  private static final class Exact {

    private static final long ONE_SET = 1L << 40;

    private final int all;
    private final int[] masks;
    private final int[] members;
    private final int[] costs;
    private final int[][] holding;
    private final long[] least;
    private final int[] first;
    private int steps;

    Exact(BitSet coverable, List<BitSet> sets, int[] costs) {
      int[] elements = coverable.stream().toArray();
      this.all = (1 << elements.length) - 1;
      this.costs = costs;
      this.members = undominated(masks(elements, sets), costs);
      this.masks = masks(elements, Arrays.stream(members).mapToObj(sets::get).toList());
      this.holding = new int[elements.length][];
      for (int one = 0; one < elements.length; one++) {
        int bit = 1 << one;
        holding[one] =
            IntStream.range(0, masks.length).filter(set -> (masks[set] & bit) != 0).toArray();
      }
      this.least = new long[all + 1];
      this.first = new int[all + 1];
    }

    private static int[] masks(int[] elements, List<BitSet> sets) {
      return sets.stream()
          .mapToInt(set -> {
            int mask = 0;
            for (int bit = 0; bit < elements.length; bit++) {
              mask |= set.get(elements[bit]) ? 1 << bit : 0;
            }
            return mask;
          })
          .toArray();
    }

    /// Without sets in whose place another one costs no more, holds no less and comes first.
    private static int[] undominated(int[] masks, int[] costs) {
      var best = new HashMap<Integer, Integer>();
      for (int set = 0; set < masks.length; set++) {
        Integer known = best.get(masks[set]);
        if (masks[set] != 0 && (known == null || costs[set] < costs[known])) {
          best.put(masks[set], set);
        }
      }
      int[] kept = best.values().stream().mapToInt(Integer::intValue).sorted().toArray();
      return Arrays.stream(kept)
          .filter(set ->
              Arrays.stream(kept)
                  .noneMatch(other ->
                      (masks[set] | masks[other]) == masks[other]
                          && (costs[other] < costs[set]
                              || (costs[other] == costs[set] && other < set))))
          .toArray();
    }

    /// Null when it takes too many steps.
    int @org.jspecify.annotations.Nullable [] search() {
      if (all > 0 && solve(0) < 0) {
        return null;
      }
      var chosen = new ArrayList<Integer>();
      for (int held = 0; held != all; held |= masks[first[held]]) {
        chosen.add(members[first[held]]);
      }
      return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /// Sets and cost that are still needed, as one number; negative when it takes too many steps.
    private long solve(int held) {
      if (held == all) {
        return 0;
      }
      if (least[held] != 0) {
        return least[held];
      }
      long best = Long.MAX_VALUE;
      for (int set : holding[Integer.numberOfTrailingZeros(~held)]) {
        if (++steps > MOST_STEPS) {
          return -1;
        }
        long rest = solve(held | masks[set]);
        if (rest < 0) {
          return -1;
        }
        long whole = ONE_SET + costs[members[set]] + rest;
        if (whole < best) {
          best = whole;
          first[held] = set;
        }
      }
      least[held] = best;
      return best;
    }
  }
}
