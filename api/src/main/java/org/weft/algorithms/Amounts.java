package org.weft.algorithms;

import java.util.Arrays;

/// Non-negative amounts in ascending order with their total, so that every sum over them is the
/// same whatever the order they came in.
final class Amounts {

  private final double[] ascending;
  private final double total;

  private Amounts(double[] ascending, double total) {
    this.ascending = ascending;
    this.total = total;
  }

  static Amounts checked(double[] amounts) {
    if (amounts.length == 0) {
      throw new IllegalArgumentException("amounts is empty: at least one amount is needed");
    }
    for (int i = 0; i < amounts.length; i++) {
      if (!(amounts[i] >= 0) || amounts[i] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "amounts[" + i + "] is " + amounts[i] + ": must be a finite number >= 0");
      }
    }
    double[] ascending = amounts.clone();
    Arrays.sort(ascending);
    double total = 0;
    for (double amount : ascending) {
      total += amount;
    }
    if (!(total > 0) || total == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "amounts total " + total + ": must be finite and > 0, shares of nothing do not exist");
    }
    return new Amounts(ascending, total);
  }

  int count() {
    return ascending.length;
  }

  /// The share of the holder at `rank`, `0` being the smallest.
  double share(int rank) {
    return ascending[rank] / total;
  }
}
