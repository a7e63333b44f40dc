package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Concentration is read from shares alone: neither unit nor order matters, and nothing held is an
/// error, not zero.
class ConcentrationTest {

  private static final List<ToDoubleFunction<double[]>> ALL =
      List.of(
          HerfindahlIndex::of,
          amounts -> NormalizedHerfindahl.of(amounts).orElse(-1),
          EffectiveNumber::of,
          amounts -> TopShare.of(1, amounts),
          amounts -> TopShare.of(3, amounts),
          GiniCoefficient::of);

  @Test
  void fiveUnequalFundersHaveTheWorkedFigures() {
    double[] amounts = {60, 20, 10, 5, 5};

    assertThat(HerfindahlIndex.of(amounts)).isEqualTo(0.415, within(1e-12));
    assertThat(NormalizedHerfindahl.of(amounts)).hasValueCloseTo(0.26875, within(1e-12));
    assertThat(EffectiveNumber.of(amounts)).isEqualTo(2.41, within(0.005));
    assertThat(GiniCoefficient.of(amounts)).isEqualTo(0.5, within(1e-12));
    assertThat(TopShare.of(1, amounts)).isEqualTo(0.6, within(1e-12));
    assertThat(TopShare.of(3, amounts)).isEqualTo(0.9, within(1e-12));
  }

  @Test
  void fourEqualFundersReachTheLowerBound() {
    double[] amounts = {25, 25, 25, 25};

    assertThat(HerfindahlIndex.of(amounts)).isEqualTo(0.25);
    assertThat(NormalizedHerfindahl.of(amounts)).hasValue(0);
    assertThat(EffectiveNumber.of(amounts)).isEqualTo(4);
    assertThat(GiniCoefficient.of(amounts)).isZero();
  }

  @Test
  void twoUnequalFundersHaveTheWorkedFigures() {
    assertThat(HerfindahlIndex.of(90, 10)).isEqualTo(0.82, within(1e-12));
    assertThat(NormalizedHerfindahl.of(90, 10)).hasValueCloseTo(0.64, within(1e-12));
  }

  @Test
  void oneHolderOfEverythingIsFullyConcentrated() {
    assertThat(HerfindahlIndex.of(0, 7, 0)).isEqualTo(1);
    assertThat(NormalizedHerfindahl.of(0, 7, 0)).hasValue(1);
    assertThat(EffectiveNumber.of(0, 7, 0)).isEqualTo(1);
    assertThat(TopShare.of(1, 0, 7, 0)).isEqualTo(1);
    assertThat(GiniCoefficient.of(0, 7, 0)).isEqualTo(2.0 / 3, within(1e-12));
  }

  @Test
  void aSingleFunderIsConcentratedThoughItsGiniIsZero() {
    assertThat(HerfindahlIndex.of(12)).isEqualTo(1);
    assertThat(NormalizedHerfindahl.of(12)).isEmpty();
    assertThat(GiniCoefficient.of(12)).isZero();
  }

  @Test
  void moreTopHoldersThanThereAreMeansAll() {
    assertThat(TopShare.of(3, 90, 10)).isEqualTo(1);
  }

  @Test
  void theOrderDoesNotChangeOneDigit() {
    double[] amounts = new Random(1).doubles(50, 0, 1e6).toArray();
    double[] reversed = new double[amounts.length];
    Arrays.setAll(reversed, i -> amounts[amounts.length - 1 - i]);

    for (ToDoubleFunction<double[]> measure : ALL) {
      assertThat(measure.applyAsDouble(reversed)).isEqualTo(measure.applyAsDouble(amounts));
    }
  }

  @Test
  void theUnitDoesNotMatter() {
    double[] amounts = new Random(2).doubles(50, 0, 1e6).toArray();
    double[] cents = Arrays.stream(amounts).map(amount -> 100 * amount).toArray();

    for (ToDoubleFunction<double[]> measure : ALL) {
      assertThat(measure.applyAsDouble(cents))
          .isEqualTo(measure.applyAsDouble(amounts), within(1e-12));
    }
  }

  @Test
  void giniIsHalfTheMeanDifferenceOverTheMean() {
    Random random = new Random(3);
    for (int run = 0; run < 200; run++) {
      double[] amounts = random.doubles(1 + random.nextInt(12), 0, 100).toArray();
      double differences = 0;
      for (double a : amounts) {
        for (double b : amounts) {
          differences += Math.abs(a - b);
        }
      }
      double mean = Arrays.stream(amounts).average().orElseThrow();
      double expected = differences / amounts.length / amounts.length / 2 / mean;

      assertThat(GiniCoefficient.of(amounts)).as("run %s", run).isEqualTo(expected, within(1e-12));
    }
  }

  @Test
  void aWrongAmountIsNamedWithItsPlaceAndValue() {
    for (ToDoubleFunction<double[]> measure : ALL) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> measure.applyAsDouble(new double[] {3, -2}))
          .withMessageContaining("amounts[1] is -2.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> measure.applyAsDouble(new double[] {Double.NaN}))
          .withMessageContaining("amounts[0] is NaN");
    }
  }

  @Test
  void nothingHeldIsAnErrorNotZero() {
    for (ToDoubleFunction<double[]> measure : ALL) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> measure.applyAsDouble(new double[] {0, 0}))
          .withMessageContaining("amounts total 0.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> measure.applyAsDouble(new double[0]))
          .withMessageContaining("amounts is empty");
    }
  }

  @Test
  void noTopHolderIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopShare.of(0, 1, 2))
        .withMessageContaining("count is 0");
  }
}
