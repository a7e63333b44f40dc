package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// Finds who of the actors that are there a record means.
public final class Matcher {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.likeness().score())
          .thenComparing(match -> match.found().key());

  private final List<Compared> actors;
  private final Blocks blocks;
  private final Map<String, Profile> byKey = new HashMap<>();
  private final LongAdder compared = new LongAdder();

  public Matcher(List<Profile> actors) {
    this.actors = actors.stream().map(Compared::of).toList();
    this.blocks = new Blocks(this.actors);
    actors.forEach(actor -> byKey.put(actor.key(), actor));
  }

  /// Those of the same kind that are or may be meant, best first. Where the record would be the
  /// same as several, it is in doubt which.
  public List<Match> match(Profile wanted) {
    var found = new ArrayList<>(likely(wanted));
    found.removeIf(match -> match.likeness().verdict() == Verdict.DIFFERENT);
    var same = found.stream().filter(match -> match.likeness().verdict() == Verdict.SAME).count();
    return same <= 1 ? found : found.stream().map(Matcher::doubted).toList();
  }

  /// All candidates of the same kind, best first, whatever their score.
  public List<Match> likely(Profile wanted) {
    var one = Compared.of(wanted);
    var found = new ArrayList<Match>();
    for (var index : blocks.candidates(one)) {
      var actor = actors.get(index);
      if (actor.profile().kind() == wanted.kind()) {
        compared.increment();
        found.add(new Match(wanted, actor.profile(), Likeness.of(one, actor)));
      }
    }
    found.sort(BEST_FIRST);
    return found;
  }

  /// Pairs of these actors that are or may be one, each once: the later one of the list as wanted.
  /// Who is listed twice is in doubt even where a stranger would be the same.
  List<Match> among() {
    var found = new ArrayList<Match>();
    for (var later = 0; later < actors.size(); later++) {
      var one = actors.get(later);
      for (var index : blocks.candidates(one)) {
        var other = actors.get(index);
        if (index < later && other.profile().kind() == one.profile().kind()) {
          compared.increment();
          var likeness = Likeness.of(one, other);
          if (likeness.verdict() != Verdict.DIFFERENT) {
            found.add(doubted(new Match(one.profile(), other.profile(), likeness)));
          }
        }
      }
    }
    found.sort(BEST_FIRST.thenComparing(match -> match.wanted().key()));
    return found;
  }

  /// The actor with this key.
  Optional<Profile> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Actors of which a name begins like this when it is folded, in the order of their names; what
  /// is shorter than two letters begins too many.
  List<Profile> beginning(String prefix) {
    var folded = Folding.fold(prefix);
    if (folded.length() < 2) {
      return List.of();
    }
    return actors.stream()
        .map(Compared::profile)
        .filter(one -> one.names().stream().anyMatch(name -> Folding.fold(name).startsWith(folded)))
        .sorted(Comparator.comparing(Profile::name).thenComparing(Profile::key))
        .toList();
  }

  /// Pairs that were compared so far.
  public long pairsCompared() {
    return compared.sum();
  }

  private static Match doubted(Match match) {
    var likeness = match.likeness();
    return new Match(
        match.wanted(),
        match.found(),
        new Likeness(likeness.score(), Verdict.IN_DOUBT, likeness.reasons()));
  }
}
