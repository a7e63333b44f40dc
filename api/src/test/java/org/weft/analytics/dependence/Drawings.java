package org.weft.analytics.dependence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.weft.support.LandscapeSketch;

/// Landscapes that several tests of this room ask.
final class Drawings {

  /// The golden landscape of six actors, with what has no giver said to be unknown.
  static final LandscapeSketch GOLDEN =
      LandscapeSketch.of(
          """
          actors
            A
            B
            C
            D
            E
            F
          flows
            F -> A MONEY 80 EUR DISBURSED
            B -> A MONEY 20 EUR DISBURSED
            F -> B MONEY 50 EUR DISBURSED
            C -> B MONEY 30 EUR DISBURSED
            ? -> B MONEY 20 EUR DISBURSED
            B -> C MONEY 40 EUR DISBURSED
            ? -> C MONEY 60 EUR DISBURSED
            A -> D MONEY 60 EUR DISBURSED
            E -> D MONEY 40 EUR DISBURSED
            F -> E MONEY 100 EUR DISBURSED
          """);

  private Drawings() {}

  /// Actors `a0`, `a1` … with flows drawn at random: cycles, own resources, unknown givers, unknown
  /// amounts, promises, other currencies, several flows of one pair, several components.
  static LandscapeSketch random(long seed, int actors) {
    return LandscapeSketch.of(text(seed, actors, 1));
  }

  /// The same as text, with every amount times `scale`.
  static String text(long seed, int actors, int scale) {
    var random = new Random(seed);
    var text = new StringBuilder("actors\n");
    for (int i = 0; i < actors; i++) {
      text.append("  a").append(i).append('\n');
    }
    text.append("flows\n");
    for (int flow = actors + random.nextInt(2 * actors); flow > 0; flow--) {
      int from = random.nextInt(actors + 2);
      text.append("  ")
          .append(from < actors ? "a" + from : "?")
          .append(" -> a")
          .append(random.nextInt(actors))
          .append(" MONEY ")
          .append(random.nextInt(8) == 0 ? "?" : "" + scale * (1 + random.nextInt(500)))
          .append(random.nextInt(12) == 0 ? " USD" : " EUR")
          .append(random.nextInt(10) == 0 ? " COMMITTED" : " DISBURSED")
          .append('\n');
    }
    return text.toString();
  }

  /// A number with at most four digits after the point.
  static String short4(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
