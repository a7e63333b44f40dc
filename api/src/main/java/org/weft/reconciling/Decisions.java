package org.weft.reconciling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people decided about pairs of actors, as an import has to follow it.
final class Decisions {

  private final Set<String> decided = new HashSet<>();
  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, List<ReconciliationMerged>> merged = new HashMap<>();

  /// @param pairs that were decided, the earliest first
  Decisions(List<ReconciliationPair> pairs) {
    for (var pair : pairs) {
      decided.add(pair.id());
      var decision = pair.decision();
      if (pair.state() == ReconciliationState.ACCEPTED
          && decision != null
          && decision.keep() != null) {
        var isAKept = pair.aKey().equals(decision.keep());
        kept.put(isAKept ? pair.bKey() : pair.aKey(), decision.keep());
        if (decision.merged() != null) {
          merged.computeIfAbsent(decision.keep(), _ -> new ArrayList<>()).add(decision.merged());
        }
      }
    }
  }

  /// Whether nobody needs to be asked about these two any more.
  boolean isDecided(String a, String b) {
    return decided.contains(ReconciliationPair.id(a, b));
  }

  /// The actor that stands for this one, merged or not; mergers of mergers are followed.
  String standing(String key) {
    var seen = new HashSet<String>();
    var standing = key;
    while (seen.add(standing) && kept.containsKey(standing)) {
      standing = kept.getOrDefault(standing, standing);
    }
    return standing;
  }

  /// Whom an actor stands for besides itself.
  List<ReconciliationMerged> mergedInto(String key) {
    return merged.getOrDefault(key, List.of());
  }
}
