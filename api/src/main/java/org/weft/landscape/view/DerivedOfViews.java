package org.weft.landscape.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;

/// What follows from each view of one snapshot; of the views asked last.
final class DerivedOfViews {

  /// Today on three evidence bases, and one day to compare with. Our choice.
  static final int MOST_VIEWS = 4;

  private record Filter(LocalDate asOf, EvidenceBasis evidence, Visibility clearance) {}

  private final Map<Filter, Derived> views = new LinkedHashMap<>(16, 0.75f, true);

  synchronized Derived of(LandscapeView view) {
    var derived =
        views.computeIfAbsent(
            new Filter(view.asOf(), view.evidence(), view.clearance()), any -> new Derived());
    if (views.size() > MOST_VIEWS) {
      views.remove(views.keySet().iterator().next());
    }
    return derived;
  }
}
