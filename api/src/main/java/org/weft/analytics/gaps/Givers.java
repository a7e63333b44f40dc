package org.weft.analytics.gaps;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.weft.landscape.EntityKind;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotChanges;

/// Which kinds of resources everybody gives, to whomever: kept with the view.
///
/// Cost: one pass over the flows, four bytes per actor; a what-if looks only at those who give what
/// it changes.
final class Givers {

  private final int[] kinds;

  private Givers(int[] kinds) {
    this.kinds = kinds;
  }

  static Givers of(LandscapeView view) {
    return view.derived(Givers.class, Givers::count, Givers::amended);
  }

  private static Givers count(LandscapeView view) {
    var givers = new Givers(new int[view.snapshot().actors().size()]);
    view.flows().filter(flow -> flow.from() >= 0).forEach(givers::put);
    return givers;
  }

  private void put(FlowFact flow) {
    kinds[flow.from()] |= bit(flow.kind());
  }

  private static int bit(ResourceKind kind) {
    return 1 << kind.ordinal();
  }

  private Givers amended(LandscapeView view, SnapshotChanges changes) {
    var touched = new BitSet();
    for (var facts : List.of(changes.before(EntityKind.FLOW), changes.touched(EntityKind.FLOW))) {
      for (var fact : facts) {
        int from = ((FlowFact) fact).from();
        if (from >= 0) {
          touched.set(from);
        }
      }
    }
    int n = view.snapshot().actors().size();
    if (touched.isEmpty() && n == kinds.length) {
      return this;
    }
    var amended = new Givers(Arrays.copyOf(kinds, n));
    touched.stream()
        .forEach(actor -> {
          amended.kinds[actor] = 0;
          view.flowsFrom(actor).forEach(amended::put);
        });
    return amended;
  }

  boolean gives(int actor, ResourceKind kind) {
    return (kinds[actor] & bit(kind)) != 0;
  }

  /// Who gives a kind, by index of the actor.
  BitSet giving(ResourceKind kind) {
    var giving = new BitSet(kinds.length);
    for (int actor = 0; actor < kinds.length; actor++) {
      if (gives(actor, kind)) {
        giving.set(actor);
      }
    }
    return giving;
  }

  boolean givesAnything(int actor) {
    return kinds[actor] != 0;
  }

  boolean givesOneOf(int actor, Set<ResourceKind> wanted) {
    for (var kind : wanted) {
      if (gives(actor, kind)) {
        return true;
      }
    }
    return false;
  }
}
