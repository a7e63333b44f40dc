package org.weft.analytics.resources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weft.analytics.resources.Scope.Belongs;
import org.weft.landscape.Actor;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;

/// The flows of one kind, one after the other.
final class KindTally {

  private static final int MOST_SHOWN = 20;

  private final BitSet givers = new BitSet();
  private final BitSet receivers = new BitSet();
  private final BitSet perhaps = new BitSet(); // givers of flows that may belong here
  private final List<FlowFact> used = new ArrayList<>();
  private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
  private boolean isRecorded;
  private boolean isGiverUnknown;
  private int uncertain;

  void add(LandscapeView view, Scope scope, FlowFact flow) {
    if (flow.from() == flow.to()) {
      return;
    }
    var belongs = scope.of(flow);
    var reason = view.exclusion(flow);
    if (reason.isPresent()) {
      if (belongs == Belongs.YES) {
        excluded.merge(reason.get(), 1, Integer::sum);
      }
      return;
    }
    isRecorded = true;
    if (belongs == Belongs.NO) {
      return;
    }
    if (belongs == Belongs.NOT_KNOWN || flow.from() < 0) {
      uncertain++;
      isGiverUnknown |= flow.from() < 0;
      if (flow.from() >= 0) {
        perhaps.set(flow.from());
      }
      return;
    }
    givers.set(flow.from());
    used.add(flow);
    if (flow.to() >= 0) {
      receivers.set(flow.to());
    }
  }

  private ResourceKindStatus status() {
    int count = givers.cardinality();
    if (count >= 2) {
      return ResourceKindStatus.SEVERAL;
    }
    var others = (BitSet) perhaps.clone();
    others.andNot(givers);
    if (!isRecorded || isGiverUnknown || !others.isEmpty()) {
      return ResourceKindStatus.UNKNOWN;
    }
    return count == 1 ? ResourceKindStatus.SINGLE : ResourceKindStatus.NONE;
  }

  ResourceKindSupply write(LandscapeView view, ResourceKind kind) {
    var figures = Figures.of(view, null).from(used).without(excluded);
    return new ResourceKindSupply(
        kind,
        status(),
        isRecorded
            ? figures.figure("resourceKinds.suppliers", givers.cardinality())
            : figures.notEvaluable(
                "resourceKinds.suppliers", "No flow of this kind is recorded in the landscape."),
        givers.stream()
            .mapToObj(actor -> view.snapshot().<Actor>actorRef(actor))
            .sorted(Comparator.comparing(Ref::key))
            .limit(MOST_SHOWN)
            .toList(),
        receivers.cardinality(),
        uncertain);
  }
}
