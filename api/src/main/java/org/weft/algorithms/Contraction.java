package org.weft.algorithms;

import java.util.Arrays;

/// A block without those members who give to one other member only: whoever traces their unit back
/// comes to them from that one, so their shares count as shares of it. Often half of a large block,
/// and no share more.
///
/// - **Definition** Exact elimination. With `p_u` visits of `u` per visit of the member that stays
///   and leads to it, that member has the share `Σ p_u W_ut` of `t`; what leads back to itself is
///   left out, and what leaves it is a sum, so that no digits are lost to subtraction.
/// - **Range** At least one member stays.
/// - **Reading** See [SweptBlockVisits].
/// - **Cost** `O(members + shares)`, once and for each start.
/// - **Source** J. G. Kemeny, J. L. Snell, “Finite Markov Chains” (1960) 6.1; without subtraction
///   as in [DenseBlockVisits].
final class Contraction {

  private static final int NONE = -1;

  private final ShareBlock whole;
  private final int[] giverTo; // the one member that an absorbed member gives to; else none
  private final double[] given; // what share of that one's intake it gives
  private final int[] absorbed; // members that do not stay, each after the one it gives to
  private final int[] kept; // members that stay, ascending
  private final int[] coreOf; // number in the core of who stays; of the others, whom they led from
  private final double[] perVisit;
  private final ShareBlock core;

  Contraction(ShareBlock whole) {
    this.whole = whole;
    int m = whole.size();
    giverTo = new int[m];
    given = new double[m];
    findSoleReceivers();
    absorbed = new int[m];
    int count = order();
    if (count == 0 && giverTo[0] != NONE) { // a ring, which one has to hold open
      giverTo[0] = NONE;
      count = order();
    }
    kept = new int[m - count];
    coreOf = new int[m];
    perVisit = new double[m];
    number(count);
    core = contracted(count);
  }

  private void findSoleReceivers() {
    Arrays.fill(giverTo, NONE);
    boolean[] hasMore = new boolean[giverTo.length];
    for (int u = 0; u < giverTo.length; u++) {
      for (int k = whole.offset[u]; k < whole.offset[u + 1]; k++) {
        int giver = whole.target[k];
        hasMore[giver] |= giverTo[giver] != NONE;
        giverTo[giver] = u;
        given[giver] = whole.weight[k];
      }
    }
    for (int u = 0; u < giverTo.length; u++) {
      giverTo[u] = hasMore[u] ? NONE : giverTo[u];
    }
  }

  /// Puts the absorbed in order; returns how many are reached from those who stay.
  private int order() {
    int count = 0;
    for (int u = 0; u < giverTo.length; u++) {
      count = giverTo[u] == NONE ? append(u, count) : count;
    }
    for (int next = 0; next < count; next++) {
      count = append(absorbed[next], count);
    }
    return count;
  }

  private int append(int u, int count) {
    int size = count;
    for (int k = whole.offset[u]; k < whole.offset[u + 1]; k++) {
      if (giverTo[whole.target[k]] == u) {
        absorbed[size++] = whole.target[k];
      }
    }
    return size;
  }

  private void number(int count) {
    int size = 0;
    for (int u = 0; u < giverTo.length; u++) {
      if (giverTo[u] == NONE) {
        perVisit[u] = 1;
        coreOf[u] = size;
        kept[size++] = u;
      }
    }
    for (int i = 0; i < count; i++) {
      int u = absorbed[i];
      coreOf[u] = coreOf[giverTo[u]];
      perVisit[u] = given[u] * perVisit[giverTo[u]] / whole.diagonal[u];
    }
  }

  private ShareBlock contracted(int count) {
    int[] first = new int[kept.length + 1]; // members that a core node stands for, by core node
    for (int u = 0; u < coreOf.length; u++) {
      first[coreOf[u] + 1]++;
    }
    for (int c = 0; c < kept.length; c++) {
      first[c + 1] += first[c];
    }
    int[] member = new int[coreOf.length];
    int[] next = first.clone();
    for (int u : kept) {
      member[next[coreOf[u]]++] = u;
    }
    for (int i = 0; i < count; i++) {
      member[next[coreOf[absorbed[i]]]++] = absorbed[i];
    }
    ShareBlock made = new ShareBlock(kept, whole.target.length);
    int[] at = new int[kept.length]; // where a core node has its share from another one, plus 1
    int size = 0;
    for (int c = 0; c < kept.length; c++) {
      int start = size;
      for (int i = first[c]; i < first[c + 1]; i++) {
        int u = member[i];
        made.exit[c] += perVisit[u] * whole.exit[u];
        for (int k = whole.offset[u]; k < whole.offset[u + 1]; k++) {
          int to = whole.target[k];
          if (giverTo[to] != NONE || coreOf[to] == c) {
            continue;
          }
          if (at[coreOf[to]] <= start) {
            made.target[size] = coreOf[to];
            made.weight[size] = 0;
            at[coreOf[to]] = ++size;
          }
          made.weight[at[coreOf[to]] - 1] += perVisit[u] * whole.weight[k];
        }
      }
      made.offset[c + 1] = size;
      made.diagonal[c] = made.exit[c];
      for (int k = start; k < size; k++) {
        made.diagonal[c] += made.weight[k];
      }
    }
    return made;
  }

  /// Those who stay, in numbers of their own.
  ShareBlock core() {
    return core;
  }

  /// All members, those who do not stay included.
  int size() {
    return coreOf.length;
  }

  /// The core node that stands for a member.
  int coreOf(int member) {
    return coreOf[member];
  }

  /// Visits of a member per visit of its core node.
  double perVisit(int member) {
    return perVisit[member];
  }

  /// Follows what starts at each member until it comes to the core for the first time.
  ///
  /// @param entry by member; of those who do not stay, then the visits on the way there
  /// @return by core node
  double[] enter(double[] entry) {
    double[] entering = new double[kept.length];
    for (int c = 0; c < kept.length; c++) {
      entering[c] = entry[kept[c]];
      entry[kept[c]] = 0;
    }
    for (int i = 0; i < coreOf.length - kept.length; i++) {
      follow(absorbed[i], entry, entering);
    }
    return entering;
  }

  private void follow(int u, double[] entry, double[] entering) {
    double arriving = entry[u] + given[u] * entry[giverTo[u]];
    if (arriving == 0) {
      return;
    }
    entry[u] = arriving / whole.diagonal[u];
    for (int k = whole.offset[u]; k < whole.offset[u + 1]; k++) {
      int to = whole.target[k];
      if (giverTo[to] == NONE) {
        entering[coreOf[to]] += entry[u] * whole.weight[k];
      }
    }
  }

  /// Visits of all members.
  ///
  /// @param before by member, as [#enter] left them
  /// @param visits by core node
  double[] visits(double[] before, double[] visits) {
    double[] all = before.clone();
    for (int u = 0; u < all.length; u++) {
      all[u] += perVisit[u] * visits[coreOf[u]];
    }
    return all;
  }
}
