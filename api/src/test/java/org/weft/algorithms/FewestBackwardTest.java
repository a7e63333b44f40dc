package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// In a good order for sweeps next to all shares lead forward.
class FewestBackwardTest {

  private static ShareBlock block(ShareMatrix shares) {
    var whole = StronglyConnectedComponents.of(shares.pattern());
    return ShareBlock.of(shares, whole.members(0), new int[shares.nodeCount()]);
  }

  private static int backward(ShareBlock block) {
    int[] order = FewestBackward.order(block);
    assertThat(IntStream.of(order).sorted())
        .containsExactly(IntStream.range(0, block.size()).boxed().toArray(Integer[]::new));
    int[] place = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      place[order[at]] = at;
    }
    int backward = 0;
    for (int u = 0; u < order.length; u++) {
      for (int k = block.offset[u]; k < block.offset[u + 1]; k++) {
        backward += place[block.target[k]] < place[u] ? 1 : 0;
      }
    }
    return backward;
  }

  @Test
  void ofARingOneShareLeadsBack() {
    for (int step : new int[] {1, 49}) {
      var ring = ShareMatrix.builder(50);
      for (int v = 0; v < 50; v++) {
        ring.share(v, (v + step) % 50, .9);
      }
      assertThat(backward(block(ring.build()))).isEqualTo(1);
    }
  }

  @Test
  void lessThanHalfLeadBack() {
    for (long seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var shares = ShareMatrix.builder(60);
      for (int v = 0; v < 60; v++) {
        shares.share(v, (v + 1) % 60, .1);
        for (int k = 0; k < 8; k++) {
          shares.share(v, random.nextInt(60), .1);
        }
      }
      var block = block(shares.build());
      assertThat(backward(block)).isLessThan(block.offset[block.size()] / 2);
    }
  }

  /// Shares lead from smaller to larger numbers of a hidden order, but for one from the last to the
  /// first, which makes a cycle of all.
  @Test
  void whereNextToAllCanLeadForwardNextToAllDo() {
    int backward = 0;
    int all = 0;
    for (long seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      int[] hidden = shuffled(40, random);
      var shares = ShareMatrix.builder(40).share(hidden[39], hidden[0], .9);
      for (int place = 0; place < 39; place++) {
        shares.share(hidden[place], hidden[place + 1], .1);
        for (int k = 0; k < 4; k++) {
          shares.share(hidden[place], hidden[place + 1 + random.nextInt(39 - place)], .1);
        }
      }
      var block = block(shares.build());
      backward += backward(block);
      all += block.offset[block.size()];
    }
    assertThat(backward).isLessThan(all / 12);
  }

  private static int[] shuffled(int count, Random random) {
    int[] order = IntStream.range(0, count).toArray();
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    return order;
  }
}
