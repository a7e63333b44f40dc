package org.weft.algorithms;

import java.util.Arrays;

/// An order of the members of a block in which few shares lead backward, so that one pass in that
/// order follows a walk far.
///
/// - **Definition** Whoever nothing leads to comes first, whoever leads nowhere comes last, each
///   taken out at once; where there is neither, the one with most shares out beyond those in comes
///   next.
/// - **Range** Every member once. More than half of the shares lead forward.
/// - **Reading** The fewer lead backward, the fewer passes a walk takes to its end.
/// - **Cost** `O(members + shares)`.
/// - **Source** P. Eades, X. Lin, W. F. Smyth, “A Fast and Effective Heuristic for the Feedback Arc
///   Set Problem”, Information Processing Letters 47 (1993) 319.
final class FewestBackward {

  private static final int NONE = -1;
  private static final int LAST = 0; // the stack of those who lead nowhere

  private final ShareBlock ahead;
  private final ShareBlock back;
  private final int[] out; // shares to and from members that are not placed yet
  private final int[] in;
  private final int mostIn;
  private final int[] top; // stacks of members by out - in, linked
  private final int[] below;
  private final int[] above;
  private final int[] stackOf;
  private int highest;

  private FewestBackward(ShareBlock block) {
    ahead = block;
    back = block.reversed();
    int m = block.size();
    out = new int[m];
    in = new int[m];
    for (int u = 0; u < m; u++) {
      out[u] = ahead.offset[u + 1] - ahead.offset[u];
      in[u] = back.offset[u + 1] - back.offset[u];
    }
    mostIn = Arrays.stream(in).max().orElse(0);
    top = new int[mostIn + Arrays.stream(out).max().orElse(0) + 3];
    below = new int[m];
    above = new int[m];
    stackOf = new int[m];
    Arrays.fill(top, NONE);
    for (int u = m - 1; u >= 0; u--) {
      push(u);
    }
  }

  /// The members in that order.
  static int[] order(ShareBlock block) {
    return new FewestBackward(block).order();
  }

  private int[] order() {
    int[] order = new int[out.length];
    int first = 0;
    int end = order.length;
    while (first < end) {
      while (top[highest] == NONE && highest > LAST) {
        highest--;
      }
      int u = top[LAST] != NONE ? top[LAST] : top[highest];
      if (stackOf[u] == LAST) {
        order[--end] = u;
      } else {
        order[first++] = u;
      }
      takeOut(u);
    }
    return order;
  }

  private void takeOut(int u) {
    pull(u);
    stackOf[u] = NONE;
    for (int k = ahead.offset[u]; k < ahead.offset[u + 1]; k++) {
      move(ahead.target[k], 0, 1);
    }
    for (int k = back.offset[u]; k < back.offset[u + 1]; k++) {
      move(back.target[k], 1, 0);
    }
  }

  private void move(int u, int fewerOut, int fewerIn) {
    if (stackOf[u] != NONE) {
      pull(u);
      out[u] -= fewerOut;
      in[u] -= fewerIn;
      push(u);
    }
  }

  private void push(int u) {
    int stack = out[u] == 0 ? LAST : in[u] == 0 ? top.length - 1 : out[u] - in[u] + mostIn + 1;
    stackOf[u] = stack;
    above[u] = NONE;
    below[u] = top[stack];
    if (below[u] != NONE) {
      above[below[u]] = u;
    }
    top[stack] = u;
    highest = Math.max(highest, stack);
  }

  private void pull(int u) {
    if (above[u] == NONE) {
      top[stackOf[u]] = below[u];
    } else {
      below[above[u]] = below[u];
    }
    if (below[u] != NONE) {
      above[below[u]] = above[u];
    }
  }
}
