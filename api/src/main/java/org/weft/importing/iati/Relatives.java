package org.weft.importing.iati;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;

/// Which activity is a part of which: told by the larger one, by the smaller one, or by both.
final class Relatives {

  private static final String FIELD = "related-activity";

  private final ImportBatch batch;

  /// By the smaller one: the larger ones, each with who said so first.
  private final TreeMap<String, TreeMap<String, Origin>> wholes = new TreeMap<>();

  Relatives(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Activity activity) {
    activity.wholes().forEach(whole -> add(activity.id(), whole, activity.origin()));
    activity.parts().forEach(part -> add(part, activity.id(), activity.origin()));
  }

  private void add(String part, String whole, Origin origin) {
    wholes.computeIfAbsent(part, _ -> new TreeMap<>()).putIfAbsent(whole, origin);
  }

  /// By the smaller one the larger one: one, at hand, and never itself by a detour.
  ///
  /// @param efforts identifiers of all activities
  Map<String, String> settle(Set<String> efforts) {
    var settled = new TreeMap<String, String>();
    wholes.forEach((part, stated) -> {
      stated.forEach((whole, origin) -> {
        if (!efforts.contains(whole) || !efforts.contains(part)) {
          batch.ignore(
              origin,
              FIELD,
              efforts.contains(whole) ? part : whole,
              "must be an activity of the same import");
        } else if (settled.containsKey(part)) {
          batch.ignore(origin, FIELD, whole, "must be the only one that " + part + " is a part of");
        } else if (leadsTo(part, whole, settled)) {
          batch.ignore(origin, FIELD, whole, "must not be a part of " + part + " itself");
        } else {
          settled.put(part, whole);
        }
      });
    });
    return settled;
  }

  private static boolean leadsTo(String part, String whole, Map<String, String> settled) {
    for (var above = whole; above != null; above = settled.get(above)) {
      if (above.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
