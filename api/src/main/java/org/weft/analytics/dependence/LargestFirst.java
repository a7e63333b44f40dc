package org.weft.analytics.dependence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;

/// Puts nodes in order: largest share first, then by key. Shares that agree to eleven digits count
/// as equal, so that the last digits of a sum decide nothing.
final class LargestFirst {

  private static final double QUANTA = 1e11; // 37 bits
  private static final int NODE_BITS = 26;
  private static final long NODE = (1L << NODE_BITS) - 1;

  private LargestFirst() {}

  /// @param share by node, in `[0, 1]`
  /// @return the nodes with any share
  static int[] order(double[] share, IntFunction<String> key) {
    long[] packed = new long[share.length];
    int size = 0;
    for (int node = 0; node < share.length; node++) {
      if (share[node] > 0) {
        packed[size++] = Math.round((1 - share[node]) * QUANTA) << NODE_BITS | node;
      }
    }
    Arrays.sort(packed, 0, size);
    int[] order = new int[size];
    for (int start = 0; start < size; ) {
      int end = start;
      while (end < size && packed[end] >> NODE_BITS == packed[start] >> NODE_BITS) {
        order[end] = (int) (packed[end++] & NODE);
      }
      byKey(order, start, end, key);
      start = end;
    }
    return order;
  }

  private static void byKey(int[] order, int start, int end, IntFunction<String> key) {
    if (end - start > 1) {
      int[] sorted =
          Arrays.stream(order, start, end)
              .boxed()
              .sorted(Comparator.comparing(key::apply))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(sorted, 0, order, start, sorted.length);
    }
  }
}
