package org.weft.analytics.gaps;

import java.util.BitSet;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SnapshotChanges;

/// Who runs an effort, on whatever issue, and who one that has places free: kept with the view.
///
/// Cost: one pass over the efforts, two bits per actor; a what-if looks only at those who run what
/// it changes.
final class Runners {

  private final BitSet running;
  private final BitSet withRoom;

  private Runners(BitSet running, BitSet withRoom) {
    this.running = running;
    this.withRoom = withRoom;
  }

  static Runners of(LandscapeView view) {
    return view.derived(Runners.class, Runners::count, Runners::amended);
  }

  private static Runners count(LandscapeView view) {
    var runners = new Runners(new BitSet(), new BitSet());
    view.efforts()
        .forEach(effort -> {
          for (int actor : effort.runBy()) {
            runners.put(actor, effort);
          }
        });
    return runners;
  }

  private void put(int actor, EffortFact effort) {
    if (CellEfforts.surelyRuns(effort)) {
      running.set(actor);
      withRoom.set(actor, withRoom.get(actor) || FitAnalysis.hasRoom(effort));
    }
  }

  private Runners amended(LandscapeView view, SnapshotChanges changes) {
    var touched = new BitSet();
    for (var facts :
        List.of(changes.before(EntityKind.EFFORT), changes.touched(EntityKind.EFFORT))) {
      for (var fact : facts) {
        for (int actor : ((EffortFact) fact).runBy()) {
          touched.set(actor);
        }
      }
    }
    if (touched.isEmpty()) {
      return this;
    }
    var amended = new Runners((BitSet) running.clone(), (BitSet) withRoom.clone());
    touched.stream()
        .forEach(actor -> {
          amended.running.clear(actor);
          amended.withRoom.clear(actor);
          view.effortsRunBy(actor).forEach(effort -> amended.put(actor, effort));
        });
    return amended;
  }

  boolean runsAny(int actor) {
    return running.get(actor);
  }

  boolean hasRoom(int actor) {
    return withRoom.get(actor);
  }
}
