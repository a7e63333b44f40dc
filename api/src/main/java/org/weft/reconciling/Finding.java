package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.landscape.Ref;
import org.weft.reconciling.ReconciliationQueries.NamedPlace;

/// Whom the actors that come mean: actors that are there, each other, or nobody.
final class Finding {

  /// Pairs that are proposed per actor: the best ones, so that the queue stays readable.
  private static final int PROPOSED = 3;

  private final String landscape;
  private final Matcher there;
  private final Decisions decisions;
  private final Set<String> keys = new HashSet<>();
  private final List<Reconciled.Matched> matched = new ArrayList<>();
  private final List<ReconciliationPair> inDoubt = new ArrayList<>();

  Finding(String landscape, List<Profile> actors, Decisions decisions) {
    this.landscape = landscape;
    this.there = new Matcher(actors);
    this.decisions = decisions;
    actors.forEach(actor -> keys.add(actor.key()));
  }

  List<Reconciled.Matched> matched() {
    return matched;
  }

  List<ReconciliationPair> inDoubt() {
    return inDoubt;
  }

  /// @param fresh keys of actors that come and are no keys of actors that are there
  void find(List<String> fresh, IncomingActors incoming, Map<String, NamedPlace> places) {
    var made = new ArrayList<Profile>();
    for (var key : fresh) {
      var profile = incoming.profile(key, places);
      var standing = decisions.standing(key);
      var isMerged = !standing.equals(key);
      if (isMerged && (keys.contains(standing) || incoming.keys().contains(standing))) {
        matched.add(
            new Reconciled.Matched(key, decided(profile, standing), incoming.draftsOf(key)));
      } else if (!isFound(profile, incoming)) {
        made.add(profile);
      }
    }
    inDoubt.addAll(listedTwice(made));
  }

  private boolean isFound(Profile profile, IncomingActors incoming) {
    var likely =
        there.match(profile).stream()
            .filter(match -> !decisions.isDecided(profile.key(), match.found().key()))
            .toList();
    if (!likely.isEmpty() && likely.getFirst().likeness().verdict() == Verdict.SAME) {
      var drafts = incoming.draftsOf(profile.key());
      matched.add(new Reconciled.Matched(profile.key(), pair(likely.getFirst()), drafts));
      return true;
    }
    likely.stream().limit(PROPOSED).forEach(match -> inDoubt.add(pair(match)));
    return false;
  }

  /// Pairs that may be one, for each actor its best ones. In the order of keys, so that the order
  /// of the input says nothing.
  List<ReconciliationPair> listedTwice(List<Profile> actors) {
    var inOrder = actors.stream().sorted(Comparator.comparing(Profile::key)).toList();
    var proposed = new HashMap<String, Integer>();
    return new Matcher(inOrder)
        .among().stream()
            .map(this::pair)
            .filter(pair -> !decisions.isDecided(pair.aKey(), pair.bKey()))
            .filter(pair -> {
              var ofA = proposed.merge(pair.aKey(), 1, Integer::sum);
              var ofB = proposed.merge(pair.bKey(), 1, Integer::sum);
              return Math.min(ofA, ofB) <= PROPOSED;
            })
            .toList();
  }

  private ReconciliationPair pair(Match match) {
    return new ReconciliationPair(
        new Ref<>(landscape, match.found().kind(), match.found().key()),
        new Ref<>(landscape, match.wanted().kind(), match.wanted().key()),
        match.likeness().score(),
        match.likeness().reasons(),
        ReconciliationState.OPEN,
        null);
  }

  private ReconciliationPair decided(Profile wanted, String standing) {
    return new ReconciliationPair(
        new Ref<>(landscape, wanted.kind(), standing),
        new Ref<>(landscape, wanted.kind(), wanted.key()),
        null,
        List.of(),
        ReconciliationState.ACCEPTED,
        null);
  }
}
