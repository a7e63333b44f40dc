package org.weft.importing.iati;

import java.util.Set;
import java.util.TreeMap;
import org.weft.importing.ImportBatch;

/// All activities of an import, each once, and what is drafted of them. Nothing depends on the
/// order in which they come.
final class Activities {

  private final ImportBatch batch;
  private final TreeMap<String, Activity> activities = new TreeMap<>();

  Activities(ImportBatch batch) {
    this.batch = batch;
  }

  void add(Activity activity) {
    activities.merge(activity.id(), activity, this::later);
  }

  private Activity later(Activity one, Activity other) {
    var isOtherLater = Activity.BY_AGE.compare(one, other) <= 0;
    batch.reject(
        isOtherLater ? one.origin() : other.origin(),
        "iati-identifier",
        one.id(),
        "must be stated once; the activity that was updated last is taken");
    return isOtherLater ? other : one;
  }

  void draft() {
    var organizations = new Organizations(batch);
    var sources = new Sources(batch, organizations);
    var places = new Places(batch);
    var issues = new Issues(batch);
    var ties = new Ties(batch, sources);
    var flows = new Flows(batch, sources);
    var relatives = new Relatives(batch);
    for (var activity : activities.values()) {
      organizations.add(activity);
      sources.add(activity);
      places.add(activity);
      issues.add(activity);
      ties.add(activity);
      flows.add(activity);
      relatives.add(activity);
    }
    sources.draft();
    places.draft();
    issues.draft();
    organizations.draft();
    var efforts = new Efforts(batch, sources);
    var funding = new Funding(batch, sources);
    var wholes = relatives.settle(activities.keySet());
    activities.values().forEach(one -> efforts.draft(one, wholes.get(one.id())));
    ties.draft();
    var givers = flows.givers(activities.keySet());
    activities.values().forEach(one -> funding.draft(one, givers.getOrDefault(one.id(), Set.of())));
    flows.draft(activities.keySet());
  }
}
