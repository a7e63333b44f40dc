package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds who of the actors that are there a record means.
final class Matcher {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.likeness().score())
          .thenComparing(match -> match.found().key());

  private final List<Compared> actors;
  private final Blocks blocks;
  private long compared;

  Matcher(List<Profile> actors) {
    this.actors = actors.stream().map(Compared::of).toList();
    this.blocks = new Blocks(this.actors);
  }

  /// Those of the same kind that are or may be meant, best first. Where the record would be the
  /// same as several, it is in doubt which.
  List<Match> match(Profile wanted) {
    var found = new ArrayList<>(likely(wanted));
    found.removeIf(match -> match.likeness().verdict() == Verdict.DIFFERENT);
    var same = found.stream().filter(match -> match.likeness().verdict() == Verdict.SAME).count();
    return same <= 1 ? found : found.stream().map(Matcher::doubted).toList();
  }

  /// All candidates of the same kind, best first, whatever their score.
  List<Match> likely(Profile wanted) {
    var one = Compared.of(wanted);
    var found = new ArrayList<Match>();
    for (var index : blocks.candidates(one)) {
      var actor = actors.get(index);
      if (actor.profile().kind() == wanted.kind()) {
        compared++;
        found.add(new Match(wanted, actor.profile(), Likeness.of(one, actor)));
      }
    }
    found.sort(BEST_FIRST);
    return found;
  }

  /// Pairs that were compared so far.
  long pairsCompared() {
    return compared;
  }

  private static Match doubted(Match match) {
    var likeness = match.likeness();
    return new Match(
        match.wanted(),
        match.found(),
        new Likeness(likeness.score(), Verdict.IN_DOUBT, likeness.reasons()));
  }
}
