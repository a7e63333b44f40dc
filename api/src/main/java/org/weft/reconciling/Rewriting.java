package org.weft.reconciling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.weft.landscape.input.Draft;

/// Makes drafts name each actor by the key under which it is there.
final class Rewriting {

  private final Map<String, String> keys = new HashMap<>();
  private final Map<Integer, String> about = new HashMap<>();
  private final Map<Integer, List<ReconciliationMerged>> learned = new HashMap<>();
  private final Set<String> tellers = new HashSet<>();
  private final Map<String, String> sources = new HashMap<>();

  /// @param there actors that are there
  Rewriting(
      IncomingActors incoming,
      List<Reconciled.Matched> matched,
      List<Profile> there,
      Decisions decisions) {
    var first = new HashMap<String, String>();
    for (var one : matched) {
      keys.put(one.key(), one.pair().aKey());
      first.merge(one.pair().aKey(), one.key(), (a, b) -> a.compareTo(b) < 0 ? a : b);
      one.drafts().forEach(index -> about.put(index, one.key()));
    }
    first.keySet().removeAll(incoming.keys());
    tellers.addAll(first.values());
    there.forEach(actor -> sources.put(actor.key(), Objects.toString(actor.source(), "")));
    for (var key : incoming.keys()) {
      var others = decisions.mergedInto(keys.getOrDefault(key, key));
      if (!others.isEmpty()) {
        incoming.draftsOf(key).forEach(index -> learned.put(index, others));
      }
    }
  }

  List<Draft> of(List<Draft> drafts) {
    if (keys.isEmpty() && learned.isEmpty()) {
      return drafts;
    }
    var rewriter = new DraftRewriter(keys);
    var rewritten = new ArrayList<Draft>();
    for (var index = 0; index < drafts.size(); index++) {
      var draft = rewriter.references(drafts.get(index));
      var key = about.get(index);
      var told = key == null ? draft : told(draft, key);
      rewritten.add(DraftRewriter.taught(told, learned.getOrDefault(index, List.of())));
    }
    return rewritten;
  }

  /// A source goes on telling of its own actors, under whatever key. Where it lists one several
  /// times, under the key of that one, or under the least.
  private Draft told(Draft draft, String key) {
    var kept = keys.getOrDefault(key, key);
    var actor = ActorDraft.of(draft.input());
    var isOwn = actor != null && actor.source() != null && actor.source().equals(sources.get(kept));
    return isOwn && tellers.contains(key)
        ? DraftRewriter.named(draft, kept)
        : DraftRewriter.unstated(draft, kept);
  }
}
