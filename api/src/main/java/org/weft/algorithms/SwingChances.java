package org.weft.algorithms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How likely each member tips a decision, if all others agree with one chance, independently.
///
/// - **Definition** The probability that the others who agree lose without the member and win with
///   it, in a [VotingGame]. With chance `1/2` it is the member's swings over `2ⁿ⁻¹` coalitions
///   (Penrose, Banzhaf); its mean over all chances is the Shapley–Shubik index (Owen).
/// - **Range** `[0, 1]`, no unit; exactly `0` for a member that never matters.
/// - **Reading** The chance says how readily others agree: near 1 a veto weighs most, near 0 the
///   power to carry alone.
/// - **Cost** The joint distribution of votes and agreeing sectors is built by dynamic programming,
///   without each member by halving: `O(members × log members × votes)`, with a sector rule
///   `O(sectors × votes² × sectorQuota)` besides. Only positive numbers are added and multiplied,
///   so each result is right to a relative `4 (members + votes) × 2⁻⁵³`: nothing cancels.
/// - **Source** G. Owen, “Multilinear Extensions of Games”, Management Science 18 (1972) P64.
public final class SwingChances {

  /// The most members that are counted.
  public static final int MEMBER_LIMIT = 200;

  /// The most votes in all, what they have in common divided out. Our choice: below a second.
  public static final long VOTE_LIMIT = 10_000;

  /// The same where sectors must agree too.
  public static final long VOTE_LIMIT_WITH_SECTORS = 1_000;

  private final int[][] voters; // by sector, most votes first
  private final int[] sectorVotes;
  private final int[] votes; // common divisor taken out
  private final int quota;
  private final int sectorQuota;
  private final double chance;
  private final double[] chances;

  private SwingChances(VotingGame game, double chance) {
    long common = common(game);
    this.voters =
        IntStream.range(0, game.sectorCount()).mapToObj(game::voters).toArray(int[][]::new);
    this.votes =
        IntStream.range(0, game.memberCount()).map(i -> (int) (game.votes(i) / common)).toArray();
    this.sectorVotes =
        Arrays.stream(voters).mapToInt(of -> Arrays.stream(of).map(i -> votes[i]).sum()).toArray();
    this.quota = (int) Math.ceilDiv(game.quota(), common);
    this.sectorQuota = game.sectorQuota();
    this.chance = chance;
    this.chances = new double[game.memberCount()];
  }

  /// Whether the game is small enough to be counted.
  public static boolean isCountable(VotingGame game) {
    long limit = game.sectorQuota() == 0 ? VOTE_LIMIT : VOTE_LIMIT_WITH_SECTORS;
    return game.memberCount() <= MEMBER_LIMIT && game.total() / common(game) <= limit;
  }

  private static long common(VotingGame game) {
    long common =
        IntStream.range(0, game.memberCount())
            .mapToLong(game::votes)
            .reduce(0, SwingChances::divisor);
    return Math.max(1, common);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /// The chance of each member to tip a decision.
  ///
  /// @param chance that any one of the others agrees, in `[0, 1]`
  /// @throws IllegalArgumentException if the chance is out of range, or the game is not countable
  public static double[] of(VotingGame game, double chance) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("chance is " + chance + ": must be in [0, 1]");
    }
    if (!isCountable(game)) {
      throw new IllegalArgumentException("too many members or votes to count");
    }
    var counted = new SwingChances(game, chance);
    if (game.isWinnable()) {
      counted.sectors(0, counted.voters.length, new double[][] {{1}});
    }
    return counted.chances;
  }

  /// @param others chance that those outside the sectors `low` to `high` bring `[k][w]`: `k`
  ///   agreeing sectors and `w` votes, the last of each standing for all above
  private void sectors(int low, int high, double[][] others) {
    if (high - low == 1) {
      members(low, 0, voters[low].length, new double[] {1}, others);
    } else if (high > low) {
      int middle = (low + high) / 2;
      sectors(low, middle, with(middle, high, others));
      sectors(middle, high, with(low, middle, others));
    }
  }

  private double[][] with(int low, int high, double[][] others) {
    var joint = others;
    for (int sector = low; sector < high; sector++) {
      joint = with(sector, distribution(sector), joint);
    }
    return joint;
  }

  private double[][] with(int sector, double[] own, double[][] others) {
    int most = Math.min(quota, others[0].length - 1 + own.length - 1);
    var joint = new double[Math.min(sectorQuota + 1, others.length + 1)][most + 1];
    for (int k = 0; k < others.length; k++) {
      for (int held = 0; held < own.length; held++) {
        int agreeing = Math.min(sectorQuota, k + (carries(sector, held) ? 1 : 0));
        for (int w = 0; w < others[k].length; w++) {
          joint[agreeing][Math.min(quota, w + held)] += others[k][w] * own[held];
        }
      }
    }
    return joint;
  }

  private double[] distribution(int sector) {
    return add(new double[] {1}, voters[sector], 0, voters[sector].length);
  }

  /// Tells for the voters `low` to `high` of a sector how often each tips.
  ///
  /// @param without chance of each number of votes from the other voters of the sector
  private void members(int sector, int low, int high, double[] without, double[][] others) {
    if (low == high) {
      return;
    }
    var own = voters[sector];
    if (votes[own[low]] == votes[own[high - 1]]) { // alike, since they are in order
      var rest = add(without, own, low, high - 1);
      double tips = tips(sector, votes[own[low]], rest, others);
      IntStream.range(low, high).forEach(i -> chances[own[i]] = tips);
      return;
    }
    int middle = (low + high) / 2;
    members(sector, low, middle, add(without, own, middle, high), others);
    members(sector, middle, high, add(without, own, low, middle), others);
  }

  private double[] add(double[] distribution, int[] own, int low, int high) {
    var known = distribution;
    for (int i = low; i < high; i++) {
      int vote = votes[own[i]];
      var more = new double[width(known.length + vote)];
      for (int w = 0; w < Math.min(known.length, more.length); w++) {
        more[w] = known[w] * (1 - chance);
      }
      for (int w = vote; w < more.length; w++) {
        more[w] += known[w - vote] * chance;
      }
      known = more;
    }
    return known;
  }

  /// Without a sector rule, votes from the quota on win whatever comes: they need no entry.
  private int width(int length) {
    return sectorQuota == 0 ? Math.min(length, quota) : length;
  }

  private double tips(int sector, int vote, double[] rest, double[][] others) {
    double tips = 0;
    for (int held = 0; held < rest.length; held++) {
      boolean before = carries(sector, held);
      boolean after = carries(sector, held + vote);
      double turned = 0;
      for (int k = 0; k < others.length; k++) {
        if (k + (before ? 1 : 0) >= sectorQuota) {
          turned += sum(others[k], quota - held - vote, quota - held);
        } else if (k + (after ? 1 : 0) >= sectorQuota) {
          turned += sum(others[k], quota - held - vote, others[k].length);
        }
      }
      tips += rest[held] * turned;
    }
    return tips;
  }

  private static double sum(double[] chances, int from, int to) {
    double sum = 0;
    for (int w = Math.max(0, from); w < Math.min(to, chances.length); w++) {
      sum += chances[w];
    }
    return sum;
  }

  private boolean carries(int sector, int held) {
    return 2 * held > sectorVotes[sector];
  }
}
