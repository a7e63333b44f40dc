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

/// Plays a vote out: who can tip a decision, who can stop it, how few can carry it.
public final class VotingReading {

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

  private final Votes votes;
  private final Figures figures;
  private final Optional<VotingGame> game;
  private final double[] banzhaf; // in the order of the voters; empty when not evaluable
  private final double[] shapley;
  private final String why; // a voter has no index

  /// @param figures on whatever the votes are known from
  public VotingReading(Votes votes, Figures figures) {
    this.votes = votes;
    this.figures = figures;
    this.game = votes.game();
    var counted = game.filter(VotingGame::isWinnable).filter(SwingChances::isCountable);
    this.banzhaf = counted.map(VotingReading::banzhaf).orElse(new double[0]);
    this.shapley = counted.map(ShapleyShubikIndex::of).orElse(new double[0]);
    var missing = votes.whyNoGame();
    this.why = missing != null ? missing : game.get().isWinnable() ? TOO_LARGE : UNWINNABLE;
  }

  private static double[] banzhaf(VotingGame game) {
    if (game.sectorQuota() == 0 && game.total() <= Integer.MAX_VALUE) {
      var weights = IntStream.range(0, game.memberCount()).map(i -> (int) game.votes(i)).toArray();
      var exact = BanzhafIndex.of(weights, game.quota());
      return IntStream.range(0, weights.length)
          .mapToDouble(i -> exact.index(i).orElse(0))
          .toArray();
    }
    var swings = SwingChances.of(game, 0.5);
    double all = Arrays.stream(swings).sum();
    return Arrays.stream(swings).map(own -> own / all).toArray();
  }

  public Voting voting() {
    var quota = votes.quota();
    var missing = votes.incompleteness();
    return new Voting(
        missing == null
            ? figures.figure("power.totalVotes", votes.total())
            : figures.notEvaluable("power.totalVotes", missing),
        quota.isPresent()
            ? figures.figure("power.quota", quota.getAsLong())
            : figures.notEvaluable("power.quota", votes.whyNoQuota()),
        votes.sectorQuota() == 0 ? null : (Integer) votes.sectorQuota(),
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
    return found.isPresent() && found.get().isPresent() ? actor(found.get().getAsInt()) : null;
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
    return votes.snapshot().actorRef(votes.voters().get(voter));
  }

  private List<Ref<Actor>> actors(List<Integer> voters) {
    return voters.stream().map(this::actor).sorted(Comparator.comparing(Ref::key)).toList();
  }

  /// How many members have votes.
  long votingMembers() {
    return votes.byActor().values().stream().filter(cast -> cast > 0).count();
  }

  /// The voter with the largest Banzhaf index, the first by key of several; `-1` for none.
  int strongest() {
    int best = -1;
    for (int i = 0; i < banzhaf.length; i++) {
      best = best < 0 || banzhaf[i] > banzhaf[best] ? i : best;
    }
    return best < 0 ? -1 : votes.voters().get(best);
  }

  public Figure banzhaf(int actor) {
    return index("power.banzhaf", banzhaf, actor);
  }

  public Figure shapleyShubik(int actor) {
    return index("power.shapleyShubik", shapley, actor);
  }

  private Figure index(String metric, double[] index, int actor) {
    int voter = votes.voters().indexOf(actor);
    return voter >= 0 && index.length > 0
        ? figures.figure(metric, index[voter])
        : figures.notEvaluable(metric, why);
  }

  /// Why the vote cannot be played out, for one who knows that it cannot.
  String why() {
    return why;
  }
}
