package org.weft.analytics.resources;

import java.util.EnumMap;
import java.util.List;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.LandscapeView;

/// Answers {@link ResourceKindsQuestion}s.
public final class ResourceKindsAnalysis {

  private ResourceKindsAnalysis() {}

  /// One row for each kind asked, in the order of the kinds. One pass over the flows.
  ///
  /// @throws InvalidArgumentException if a name is not in the landscape
  public static List<ResourceKindSupply> answer(
      LandscapeView view, ResourceKindsQuestion question) {
    var scope = Scope.of(view, question);
    var tallies = new EnumMap<ResourceKind, KindTally>(ResourceKind.class);
    question.kinds().forEach(kind -> tallies.put(kind, new KindTally()));
    for (var flow : view.snapshot().flows()) {
      var tally = tallies.get(flow.kind());
      if (tally != null) {
        tally.add(view, scope, flow);
      }
    }
    return tallies.entrySet().stream()
        .map(entry -> entry.getValue().write(view, entry.getKey()))
        .toList();
  }
}
