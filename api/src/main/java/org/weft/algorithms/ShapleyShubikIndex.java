package org.weft.algorithms;

import java.util.stream.IntStream;

/// Who is likely to be the one that makes a decision pass.
///
/// - **Definition** Members agree one after another in a random order; the one with whom the group
///   first wins is pivotal. Index = share of all orders in which the member is pivotal; as the
///   mean, over all chances to agree, of the chance to tip the decision ([SwingChances]).
/// - **Range** `[0, 1]`, no unit, summing to 1; all 0 if nothing can be decided.
/// - **Reading** As the Banzhaf index, `1` is a dictator, `0` a member that never matters. It
///   weighs small and large groups more than middling ones, and so gives strong members more. Where
///   the two differ much, say neither alone.
/// - **Cost** `members / 2` times [SwingChances]. The chance is a polynomial of a degree below the
///   number of members, so the integral is exact but for rounding: relative `10⁻¹¹` at the limits.
/// - **Source** L. S. Shapley, M. Shubik, “A Method for Evaluating the Distribution of Power in a
///   Committee System”, American Political Science Review 48 (1954) 787; G. Owen, “Multilinear
///   Extensions of Games”, Management Science 18 (1972) P64.
public final class ShapleyShubikIndex {

  private ShapleyShubikIndex() {}

  /// The index of each member.
  ///
  /// @throws IllegalArgumentException if the game is not countable ([SwingChances#isCountable])
  public static double[] of(VotingGame game) {
    int voters =
        (int) IntStream.range(0, game.memberCount()).filter(i -> game.votes(i) > 0).count();
    return GaussLegendre.integrate(
        voters / 2 + 1, game.memberCount(), chance -> SwingChances.of(game, chance));
  }
}
