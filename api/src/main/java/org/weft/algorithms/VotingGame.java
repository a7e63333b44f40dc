package org.weft.algorithms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A vote with weights: who has how many votes, and what a group needs to carry a decision.
///
/// A group *wins* if its votes reach the quota and, where sectors must agree too, enough sectors
/// do. A sector agrees if the group holds more than half of the sector's votes.
public final class VotingGame {

  private final long[] votes;
  private final long quota;
  private final int[] sectorOf;
  private final int sectorQuota;
  private final long[] sectorVotes;

  private VotingGame(long[] votes, long quota, int[] sectorOf, int sectorQuota) {
    this.votes = votes.clone();
    this.quota = quota;
    this.sectorOf = sectorOf.clone();
    this.sectorQuota = sectorQuota;
    this.sectorVotes = new long[Arrays.stream(sectorOf).max().orElse(0) + 1];
    for (int i = 0; i < votes.length; i++) {
      sectorVotes[sectorOf[i]] += votes[i];
    }
  }

  /// A vote that only the quota decides.
  ///
  /// @param votes per member, at least one member, each `>= 0`
  /// @param quota votes needed, `>= 1`; a simple majority of 100 votes is 51
  /// @throws IllegalArgumentException if an argument is out of range
  public static VotingGame of(long[] votes, long quota) {
    return of(votes, quota, new int[votes.length], 0);
  }

  /// A vote that needs a quota of votes and a number of sectors.
  ///
  /// @param sectorOf per member the number of its sector, `>= 0`
  /// @param sectorQuota sectors that must agree, `>= 0`; `0` for no such rule
  /// @throws IllegalArgumentException if an argument is out of range
  public static VotingGame of(long[] votes, long quota, int[] sectorOf, int sectorQuota) {
    if (votes.length == 0 || votes.length != sectorOf.length) {
      throw new IllegalArgumentException(
          "votes of " + votes.length + ", sectors of " + sectorOf.length + " members: as many");
    }
    if (Arrays.stream(votes).anyMatch(v -> v < 0) || Arrays.stream(sectorOf).anyMatch(s -> s < 0)) {
      throw new IllegalArgumentException("votes and sectors must be >= 0");
    }
    if (quota < 1 || sectorQuota < 0) {
      throw new IllegalArgumentException(
          "quota is " + quota + ", sectorQuota " + sectorQuota + ": at least 1 and 0");
    }
    return new VotingGame(
        votes, quota, sectorQuota == 0 ? new int[votes.length] : sectorOf, sectorQuota);
  }

  public int memberCount() {
    return votes.length;
  }

  public long votes(int member) {
    return votes[member];
  }

  public long quota() {
    return quota;
  }

  public int sectorQuota() {
    return sectorQuota;
  }

  /// All votes together.
  public long total() {
    return Arrays.stream(votes).sum();
  }

  /// Sectors, those without votes included; 1 where sectors do not matter.
  public int sectorCount() {
    return sectorVotes.length;
  }

  /// The members of a sector who have votes, most votes first, then by number.
  int[] voters(int sector) {
    return IntStream.range(0, votes.length)
        .filter(i -> sectorOf[i] == sector && votes[i] > 0)
        .boxed()
        .sorted((a, b) -> votes[a] == votes[b] ? a - b : Long.compare(votes[b], votes[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Whether a group that holds so many of a sector's votes has the sector's agreement.
  boolean carries(int sector, long held) {
    return 2 * held > sectorVotes[sector];
  }

  /// Whether these members together carry a decision.
  public boolean wins(BitSet members) {
    long sum = 0;
    var held = new long[sectorVotes.length];
    for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
      sum += votes[i];
      held[sectorOf[i]] += votes[i];
    }
    return sum >= quota
        && IntStream.range(0, held.length).filter(s -> carries(s, held[s])).count() >= sectorQuota;
  }

  /// Whether all together can decide anything.
  public boolean isWinnable() {
    return wins(all());
  }

  /// Members without whom nothing is decided, ascending; none if nothing can be decided anyway.
  public List<Integer> vetoes() {
    return isWinnable()
        ? IntStream.range(0, votes.length).filter(this::isNeeded).boxed().toList()
        : List.of();
  }

  private boolean isNeeded(int member) {
    var others = all();
    others.clear(member);
    return !wins(others);
  }

  /// The member that decides alone and without whom nothing is decided, if there is one.
  public OptionalInt dictator() {
    return vetoes().stream().mapToInt(i -> i).filter(this::winsAlone).findFirst();
  }

  private boolean winsAlone(int member) {
    var alone = new BitSet();
    alone.set(member);
    return wins(alone);
  }

  private BitSet all() {
    var all = new BitSet();
    all.set(0, votes.length);
    return all;
  }
}
