package org.weft.algorithms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// How few members can carry a decision, and which.
///
/// - **Definition** The least number of members who win together in a [VotingGame], and the groups
///   of that size that win.
/// - **Range** Size `1` to the number of members; groups of members, at most as many as asked.
/// - **Reading** Small: a few can decide for all. It does not say that they would agree.
/// - **Cost** `O(sectors × members³)` for the size; `O(members²)` for each group that is listed,
///   since no branch is entered that leads to none.
/// - **Source** W. H. Riker, “The Theory of Political Coalitions” (1962), for the least winning
///   coalition; the search is ours: of a sector, as many members as are wanted are best those with
///   most votes.
public final class SmallestCoalitions {

  private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

  private final VotingGame game;
  private final int limit;
  private final int[][] voters;
  private final long[][][] best; // [sector][members][sectors needed]: most votes from here on
  private final Deque<Integer> chosen = new ArrayDeque<>();
  private final List<List<Integer>> found = new ArrayList<>();

  private SmallestCoalitions(VotingGame game, int limit) {
    this.game = game;
    this.limit = limit;
    this.voters =
        IntStream.range(0, game.sectorCount()).mapToObj(game::voters).toArray(int[][]::new);
    this.best = new long[voters.length + 1][][];
    int most = Arrays.stream(voters).mapToInt(of -> of.length).sum();
    best[voters.length] = table(most);
    best[voters.length][0][0] = 0;
    for (int sector = voters.length - 1; sector >= 0; sector--) {
      best[sector] = table(most);
      fill(sector);
    }
  }

  /// What was found.
  ///
  /// @param size members of each group; 0 if nothing can be decided
  /// @param coalitions groups of members; those with most votes first within a group
  /// @param isComplete whether these are all groups of that size
  public record Result(int size, List<List<Integer>> coalitions, boolean isComplete) {}

  /// The smallest winning groups.
  ///
  /// @param limit groups to list at most, `>= 1`
  public static Result of(VotingGame game, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + ": must be at least 1");
    }
    if (!game.isWinnable()) {
      return new Result(0, List.of(), true);
    }
    var search = new SmallestCoalitions(game, limit + 1); // one more shows whether there are more
    int size = search.size();
    search.extend(0, 0, 0, size, 0, game.sectorQuota());
    return new Result(
        size,
        List.copyOf(search.found.subList(0, Math.min(limit, search.found.size()))),
        search.found.size() <= limit);
  }

  private long[][] table(int most) {
    var table = new long[most + 1][game.sectorQuota() + 1];
    Arrays.stream(table).forEach(row -> Arrays.fill(row, IMPOSSIBLE));
    return table;
  }

  private void fill(int sector) {
    for (int count = 0; count < best[sector].length; count++) {
      for (int needed = 0; needed <= game.sectorQuota(); needed++) {
        best[sector][count][needed] = most(sector, 0, 0, count, needed);
      }
    }
  }

  /// The most votes that `count` more members can add.
  ///
  /// @param from voters of the sector before this one are settled
  /// @param held votes of the sector held already
  private long most(int sector, int from, long held, int count, int needed) {
    long most = IMPOSSIBLE;
    long taken = 0;
    for (int j = 0; j <= count && from + j <= voters[sector].length; j++) {
      if (j > 0) {
        taken += game.votes(voters[sector][from + j - 1]);
      }
      int still = stillNeeded(sector, held + taken, needed);
      most = Math.max(most, taken + best[sector + 1][count - j][still]);
    }
    return most;
  }

  private int stillNeeded(int sector, long held, int needed) {
    return Math.max(0, needed - (game.carries(sector, held) ? 1 : 0));
  }

  private int size() {
    return IntStream.range(0, best[0].length)
        .filter(count -> best[0][count][game.sectorQuota()] >= game.quota())
        .findFirst()
        .orElseThrow();
  }

  /// Lists the winning groups with `count` more members, of this sector from a voter on, or later.
  private void extend(int sector, int from, long held, int count, long sum, int needed) {
    if (sector == voters.length) {
      found.add(List.copyOf(chosen));
      return;
    }
    for (int i = from; i < voters[sector].length && count > 0 && found.size() < limit; i++) {
      int member = voters[sector][i];
      long with = game.votes(member);
      if (sum + with + most(sector, i + 1, held + with, count - 1, needed) < game.quota()) {
        break; // those after it have no more votes
      }
      chosen.addLast(member);
      extend(sector, i + 1, held + with, count - 1, sum + with, needed);
      chosen.removeLast();
    }
    int still = stillNeeded(sector, held, needed);
    if (found.size() < limit && sum + best[sector + 1][count][still] >= game.quota()) {
      extend(sector + 1, 0, 0, count, sum, still);
    }
  }
}
