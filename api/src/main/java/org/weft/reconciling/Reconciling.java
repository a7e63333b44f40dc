package org.weft.reconciling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.input.Draft;
import org.weft.writing.LandscapeWriter;

/// Finds out which actors of an import are there already under another key.
@Component
public class Reconciling {

  /// Pairs that are proposed per actor that comes: the best ones, so that the queue stays readable.
  private static final int PROPOSED = 3;

  private final LandscapeWriter writer;
  private final ReconciliationQueries queries;

  Reconciling(LandscapeWriter writer, ReconciliationQueries queries) {
    this.writer = writer;
    this.queries = queries;
  }

  /// Rewrites drafts so that each actor is named once. What is there stays as its own source told
  /// it: of an actor that was found, a draft of another source states nothing.
  public Reconciled reconcile(String landscape, List<Draft> drafts) {
    var incoming = new IncomingActors(drafts, writer.name(landscape, drafts));
    if (incoming.keys().isEmpty()) {
      return new Reconciled(drafts, List.of(), List.of());
    }
    var decisions = new Decisions(queries.decisions(landscape));
    var fresh = new ArrayList<>(incoming.keys());
    fresh.removeAll(queries.known(landscape, fresh).keySet());
    var actors =
        fresh.isEmpty() ? List.<Profile>of() : queries.actors(landscape, Visibility.STEWARDS);
    if (actors.isEmpty()) {
      return new Reconciled(drafts, List.of(), List.of());
    }
    var matched = new ArrayList<Reconciled.Matched>();
    var inDoubt = new ArrayList<ReconciliationPair>();
    find(landscape, fresh, incoming, actors, decisions, matched, inDoubt);
    return new Reconciled(rewritten(drafts, matched, incoming, actors), matched, inDoubt);
  }

  /// Puts pairs in the review queue, in the transaction that is under way.
  public void remember(String landscape, Collection<ReconciliationPair> pairs) {
    if (!pairs.isEmpty()) {
      queries.remember(landscape, List.copyOf(pairs));
    }
  }

  private void find(
      String landscape,
      List<String> fresh,
      IncomingActors incoming,
      List<Profile> actors,
      Decisions decisions,
      List<Reconciled.Matched> matched,
      List<ReconciliationPair> inDoubt) {
    var matcher = new Matcher(actors);
    var there = new HashSet<String>();
    actors.forEach(actor -> there.add(actor.key()));
    var places = queries.places(landscape, incoming.placesToLookUp());
    for (var key : fresh) {
      var profile = incoming.profile(key, places);
      var standing = decisions.standing(key);
      if (there.contains(standing)) {
        var pair = pair(landscape, profile, standing, ReconciliationState.ACCEPTED);
        matched.add(new Reconciled.Matched(key, pair, incoming.draftsOf(key)));
        continue;
      }
      var likely =
          matcher.match(profile).stream()
              .filter(match -> !decisions.isDecided(key, match.found().key()))
              .toList();
      var isFound = !likely.isEmpty() && likely.getFirst().likeness().verdict() == Verdict.SAME;
      if (isFound) {
        var pair = pair(landscape, likely.getFirst());
        matched.add(new Reconciled.Matched(key, pair, incoming.draftsOf(key)));
      } else {
        likely.stream().limit(PROPOSED).forEach(match -> inDoubt.add(pair(landscape, match)));
      }
    }
  }

  private static List<Draft> rewritten(
      List<Draft> drafts,
      List<Reconciled.Matched> matched,
      IncomingActors incoming,
      List<Profile> actors) {
    if (matched.isEmpty()) {
      return drafts;
    }
    var sources = new HashMap<String, String>();
    actors.forEach(actor -> sources.put(actor.key(), String.valueOf(actor.source())));
    var keys = new HashMap<String, String>();
    var about = new HashMap<Integer, String>();
    for (var one : matched) {
      keys.put(one.key(), one.pair().a().key());
      incoming.draftsOf(one.key()).forEach(index -> about.put(index, one.pair().a().key()));
    }
    var rewriter = new DraftRewriter(keys);
    var rewritten = new ArrayList<Draft>();
    for (var index = 0; index < drafts.size(); index++) {
      var draft = rewriter.references(drafts.get(index));
      var key = about.get(index);
      rewritten.add(key == null ? draft : told(draft, key, sources));
    }
    return rewritten;
  }

  /// A source goes on telling of its own actors, under whatever key.
  private static Draft told(Draft draft, String key, Map<String, String> sources) {
    var actor = ActorDraft.of(draft.input());
    var isOwn = actor != null && actor.source() != null && actor.source().equals(sources.get(key));
    return isOwn ? DraftRewriter.named(draft, key) : DraftRewriter.unstated(draft, key);
  }

  private static ReconciliationPair pair(String landscape, Match match) {
    return new ReconciliationPair(
        new Ref<>(landscape, match.found().kind(), match.found().key()),
        new Ref<>(landscape, match.wanted().kind(), match.wanted().key()),
        match.likeness().score(),
        match.likeness().reasons(),
        ReconciliationState.OPEN,
        null);
  }

  private static ReconciliationPair pair(
      String landscape, Profile wanted, String found, ReconciliationState state) {
    return new ReconciliationPair(
        new Ref<>(landscape, wanted.kind(), found),
        new Ref<>(landscape, wanted.kind(), wanted.key()),
        null,
        List.of(),
        state,
        null);
  }
}
