package org.weft.algorithms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Who can turn a vote: the power that a member's votes give under a quota.
///
/// - **Definition** A coalition wins if its votes reach the quota. A member *swings* a winning
///   coalition that would lose without it. Index = the member's swings over the swings of all.
/// - **Range** `[0, 1]`, no unit, summing to 1; swings in coalitions, `0` to `2ⁿ⁻¹`.
/// - **Reading** Votes are not power: with 50, 49 and 1 votes and 51 needed, the one vote weighs as
///   much as the 49. `1` is a dictator, `0` a dummy. All coalitions count as equally likely, which
///   they never are; power outside the vote does not show.
/// - **Cost** `O(distinct votes × quota)` additions of whole numbers, exact; votes and quota are
///   first divided by what they have in common.
/// - **Source** J. F. Banzhaf, “Weighted Voting Doesn't Work”, Rutgers Law Review 19 (1965) 317; L.
///   S. Penrose, “The Elementary Statistics of Majority Voting”, Journal of the Royal Statistical
///   Society 109 (1946) 53.
public final class BanzhafIndex {

  /// The most `members × quota`, common divisor taken out, that is counted: about a second. Our
  /// choice.
  public static final long WORK_LIMIT = 20_000_000;

  private BanzhafIndex() {}

  /// Counts the swings of each member.
  ///
  /// A quota above the total is allowed: nothing can be decided, no one has power and the index is
  /// not defined. So is a quota of half the total or less: two separate coalitions can both win;
  /// the figures stay exact. Who has a veto or decides alone says [VotingGame].
  ///
  /// @param votes per member, at least one member, each `>= 0`
  /// @param quota votes needed to win, `>= 1`; a simple majority of 100 votes is 51
  /// @throws IllegalArgumentException if an argument is out of range, or there is more to count
  ///   than [#WORK_LIMIT]
  public static Result of(int[] votes, long quota) {
    check(votes, quota);
    long total = IntStream.of(votes).asLongStream().sum();
    BigInteger[] swings = new BigInteger[votes.length];
    Arrays.fill(swings, BigInteger.ZERO);
    if (quota <= total) {
      countSwings(votes, quota, total, swings);
    }
    return new Result(List.of(swings));
  }

  private static void check(int[] votes, long quota) {
    if (votes.length == 0) {
      throw new IllegalArgumentException("votes is empty: at least one member is needed");
    }
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] < 0) {
        throw new IllegalArgumentException("votes[" + i + "] is " + votes[i] + ": must be >= 0");
      }
    }
    if (quota < 1) {
      throw new IllegalArgumentException("quota is " + quota + ": must be at least 1");
    }
  }

  private static void countSwings(int[] votes, long quota, long total, BigInteger[] swings) {
    int common = IntStream.of(votes).reduce(0, BanzhafIndex::greatestCommonDivisor);
    long needed = Math.ceilDiv(quota, common);
    // What blocks a decision swings as often as what makes one; the smaller count is quicker.
    long smaller = Math.min(needed, total / common - needed + 1);
    if (smaller * votes.length > WORK_LIMIT) {
      throw new IllegalArgumentException(
          "votes and quota are too fine to count: members times quota, less what they have in"
              + " common, is "
              + smaller * votes.length
              + ", must be at most "
              + WORK_LIMIT);
    }
    int threshold = (int) smaller;
    BigInteger[] coalitions = coalitionsByVotes(votes, common, threshold);
    Map<Integer, BigInteger> known = new HashMap<>();
    for (int i = 0; i < votes.length; i++) {
      swings[i] = known.computeIfAbsent(votes[i] / common, v -> swingsOf(v, coalitions, threshold));
    }
  }

  /// How many coalitions have exactly `w` votes, for each `w` below the threshold.
  private static BigInteger[] coalitionsByVotes(int[] votes, int common, int threshold) {
    BigInteger[] coalitions = new BigInteger[threshold];
    Arrays.fill(coalitions, BigInteger.ZERO);
    coalitions[0] = BigInteger.ONE;
    for (int vote : votes) {
      for (int w = threshold - 1; w >= vote / common; w--) {
        coalitions[w] = coalitions[w].add(coalitions[w - vote / common]);
      }
    }
    return coalitions;
  }

  /// Coalitions without the member that lose, but not by as much as its votes.
  private static BigInteger swingsOf(int votes, BigInteger[] coalitions, int threshold) {
    if (votes == 0) {
      return BigInteger.ZERO;
    }
    BigInteger[] without = coalitions.clone();
    BigInteger swings = BigInteger.ZERO;
    for (int w = 0; w < threshold; w++) {
      if (w >= votes) {
        without[w] = coalitions[w].subtract(without[w - votes]);
      }
      if (w >= threshold - votes) {
        swings = swings.add(without[w]);
      }
    }
    return swings;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /// The power of all members under one quota.
  ///
  /// @param swings per member, in coalitions
  public record Result(List<BigInteger> swings) {

    /// The share of all swings that `member` has; empty if nothing can be decided.
    public OptionalDouble index(int member) {
      BigInteger all = swings.stream().reduce(BigInteger.ZERO, BigInteger::add);
      if (all.signum() == 0) {
        return OptionalDouble.empty();
      }
      BigDecimal own = new BigDecimal(swings.get(member));
      return OptionalDouble.of(
          own.divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue());
    }
  }
}
