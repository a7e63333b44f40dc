package org.weft.analytics.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.algorithms.BanzhafIndex;
import org.weft.algorithms.ShapleyShubikIndex;
import org.weft.algorithms.SmallestCoalitions;
import org.weft.algorithms.SwingChances;
import org.weft.algorithms.VotingGame;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeSnapshot;

/// Plays a ballot out: who can tip a decision, who can stop it, how few can carry it.
final class VotingReading {

  static final int LISTED_COALITIONS = 20;

  private static final String UNWINNABLE = "All votes together do not pass what is needed";
  private static final String TOO_LARGE =
      "More members or votes than are counted exactly: at most "
          + SwingChances.MEMBER_LIMIT
          + " members and "
          + SwingChances.VOTE_LIMIT
          + " votes in all, "
          + SwingChances.VOTE_LIMIT_WITH_SECTORS
          + " where sectors must agree, what the votes have in common divided out";

  private final LandscapeSnapshot snapshot;
  private final Ballot ballot;
  private final Figures figures;
  private final Optional<VotingGame> game;
  private final double[] banzhaf; // in the order of the voters; empty when not evaluable
  private final double[] shapley;
  private final String why; // a voter has no index

  VotingReading(LandscapeSnapshot snapshot, Ballot ballot, Figures figures) {
    this.snapshot = snapshot;
    this.ballot = ballot;
    this.figures = figures;
    this.game = ballot.game();
    var counted = game.filter(VotingGame::isWinnable).filter(SwingChances::isCountable);
    this.banzhaf = counted.map(VotingReading::banzhaf).orElse(new double[0]);
    this.shapley = counted.map(ShapleyShubikIndex::of).orElse(new double[0]);
    var missing = ballot.whyNoGame();
    this.why = missing != null ? missing : game.get().isWinnable() ? TOO_LARGE : UNWINNABLE;
  }

  private static double[] banzhaf(VotingGame game) {
    if (game.sectorQuota() == 0 && game.total() <= Integer.MAX_VALUE) {
      var votes = IntStream.range(0, game.memberCount()).map(i -> (int) game.votes(i)).toArray();
      var exact = BanzhafIndex.of(votes, game.quota());
      return IntStream.range(0, votes.length).mapToDouble(i -> exact.index(i).orElse(0)).toArray();
    }
    var swings = SwingChances.of(game, 0.5);
    double all = Arrays.stream(swings).sum();
    return Arrays.stream(swings).map(own -> own / all).toArray();
  }

  Voting voting() {
    var quota = ballot.quota();
    return new Voting(
        ballot.isComplete()
            ? figures.figure("power.totalVotes", ballot.total())
            : figures.notEvaluable("power.totalVotes", ballot.incompleteness()),
        quota.isPresent()
            ? figures.figure("power.quota", quota.getAsLong())
            : figures.notEvaluable("power.quota", ballot.whyNoQuota()),
        ballot.sectorQuota() == 0 ? null : (Integer) ballot.sectorQuota(),
        vetoes(),
        dictator(),
        powerless(),
        game.filter(VotingGame::isWinnable).map(this::smallest).orElse(null),
        game.isPresent() ? isImproper(game.get()) : null);
  }

  @Nullable List<Ref<Actor>> vetoes() {
    return game.filter(VotingGame::isWinnable).map(played -> actors(played.vetoes())).orElse(null);
  }

  private @Nullable Ref<Actor> dictator() {
    var found = game.map(VotingGame::dictator);
    return found.isPresent() && found.get().isPresent()
        ? snapshot.actorRef(ballot.voters().get(found.get().getAsInt()))
        : null;
  }

  private @Nullable List<Ref<Actor>> powerless() {
    return banzhaf.length == 0
        ? null
        : actors(IntStream.range(0, banzhaf.length).filter(i -> banzhaf[i] == 0).boxed().toList());
  }

  private SmallestWinning smallest(VotingGame played) {
    var smallest = SmallestCoalitions.of(played, LISTED_COALITIONS);
    return new SmallestWinning(
        figures.figure("power.smallestWinning", smallest.size()),
        smallest.coalitions().stream().map(members -> coalition(played, members)).toList(),
        smallest.isComplete());
  }

  private WinningCoalition coalition(VotingGame played, List<Integer> members) {
    return new WinningCoalition(
        members.stream()
            .sorted(
                Comparator.comparingLong((Integer member) -> -played.votes(member))
                    .thenComparing(Comparator.naturalOrder()))
            .map(this::actor)
            .toList());
  }

  /// Two groups without a common member cannot both hold most of one sector; whether they can hold
  /// enough different ones is not searched.
  private static @Nullable Boolean isImproper(VotingGame game) {
    if (game.quota() > game.total() - game.quota() || 2 * game.sectorQuota() > game.sectorCount()) {
      return false;
    }
    return game.sectorQuota() == 0 ? true : null;
  }

  private Ref<Actor> actor(int voter) {
    return snapshot.actorRef(ballot.voters().get(voter));
  }

  private List<Ref<Actor>> actors(List<Integer> voters) {
    return voters.stream().map(this::actor).sorted(Comparator.comparing(Ref::key)).toList();
  }

  /// How many members have votes.
  long votingMembers() {
    return ballot.votes().values().stream().filter(votes -> votes > 0).count();
  }

  /// The voter with the largest Banzhaf index, the first by key of several; `-1` for none.
  int strongest() {
    int best = -1;
    for (int i = 0; i < banzhaf.length; i++) {
      best = best < 0 || banzhaf[i] > banzhaf[best] ? i : best;
    }
    return best < 0 ? -1 : ballot.voters().get(best);
  }

  Figure banzhaf(int actor) {
    return index("power.banzhaf", banzhaf, actor);
  }

  Figure shapleyShubik(int actor) {
    return index("power.shapleyShubik", shapley, actor);
  }

  private Figure index(String metric, double[] index, int actor) {
    int voter = ballot.voters().indexOf(actor);
    return voter >= 0 && index.length > 0
        ? figures.figure(metric, index[voter])
        : figures.notEvaluable(metric, why);
  }

  /// Why the vote cannot be played out, for a finding that needs it.
  String why() {
    return why;
  }
}
