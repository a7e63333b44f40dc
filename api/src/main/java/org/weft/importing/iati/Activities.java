package org.weft.importing.iati;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.weft.importing.ImportBatch;
import org.weft.importing.RecordStore;

/// All activities of an import, each once, and what is drafted of them. Nothing depends on the
/// order in which they come.
final class Activities {

  private final ImportBatch batch;
  private final RecordStore<Activity> store;
  private final BothSides bothSides;

  /// By identifier the number in the store.
  private final TreeMap<String, Integer> numbers = new TreeMap<>();

  Activities(ImportBatch batch, RecordStore<Activity> store) {
    this.batch = batch;
    this.store = store;
    this.bothSides = new BothSides(batch);
  }

  void add(Activity activity) {
    var other = numbers.get(activity.id());
    if (other == null || isLater(activity, store.get(other))) {
      bothSides.expect(activity);
      numbers.put(activity.id(), store.add(activity));
    }
  }

  private boolean isLater(Activity one, Activity other) {
    var isLater = Activity.BY_AGE.compare(one, other) >= 0;
    batch.reject(
        isLater ? other.origin() : one.origin(),
        "iati-identifier",
        one.id(),
        "must be stated once; the activity that was updated last is taken");
    return isLater;
  }

  void draft() {
    var organizations = new Organizations(batch);
    var sources = new Sources(batch, organizations);
    var places = new Places(batch);
    var issues = new Issues(batch);
    var ties = new Ties(batch, sources);
    var flows = new Flows(batch, sources, bothSides, numbers.keySet());
    var relatives = new Relatives(batch);
    each(activity -> {
      organizations.add(activity);
      sources.add(activity);
      places.add(activity);
      issues.add(activity);
      ties.add(activity);
      flows.add(activity);
      relatives.add(activity);
    });
    sources.draft();
    places.draft();
    issues.draft();
    organizations.draft();
    var efforts = new Efforts(batch, sources);
    var wholes = relatives.settle(numbers.keySet());
    each(activity -> {
      efforts.draft(activity, wholes.get(activity.id()));
      flows.match(activity);
    });
    ties.draft();
    var funding = new Funding(batch, sources);
    each(activity -> {
      funding.draft(activity, flows.giversFor(activity.id()));
      flows.draft(activity);
    });
  }

  /// In the order of their identifiers.
  private void each(Consumer<Activity> taker) {
    numbers.values().forEach(number -> taker.accept(store.get(number)));
  }
}
