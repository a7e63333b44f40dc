package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.Ref;
import org.weft.landscape.Tie;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.TieFact;

/// The pairs of a cluster. Both efforts run on the day of the view, and share a place and what
/// makes them a cluster, and none is part of the other; the level follows {@link Levels}, where
/// either of the two may have the room.
final class OverlapPairs {

  private final LandscapeView view;

  OverlapPairs(LandscapeView view) {
    this.view = view;
  }

  /// Each pair once, but none of a whole and its part; highest level first, then those without a
  /// tie, then by keys.
  List<OverlapPair> among(List<EffortFact> efforts) {
    var byKey = efforts.stream().sorted(Comparator.comparing(EffortFact::key)).toList();
    var pairs = new ArrayList<OverlapPair>();
    for (int one = 0; one < byKey.size(); one++) {
      for (int other = one + 1; other < byKey.size(); other++) {
        if (!isOne(byKey.get(one), byKey.get(other))) {
          pairs.add(pair(byKey.get(one), byKey.get(other)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(OverlapPair::level).reversed().thenComparing(OverlapPair::isTied));
    return List.copyOf(pairs);
  }

  private boolean isOne(EffortFact one, EffortFact other) {
    return view.isPart(one, other) || view.isPart(other, one);
  }

  private OverlapPair pair(EffortFact one, EffortFact other) {
    var snapshot = view.snapshot();
    var shared =
        new SharedCodes(
            SharedCodes.narrower(snapshot.issues(), one.issues(), other.issues()),
            SharedCodes.narrower(snapshot.services(), one.services(), other.services()),
            SharedCodes.narrower(snapshot.populations(), one.populations(), other.populations()),
            SharedCodes.narrower(snapshot.places(), one.places(), other.places()));
    boolean isSame = shared.has(CellDimension.SERVICE) && shared.has(CellDimension.POPULATION);
    boolean hasRoom = hasRoom(one) || hasRoom(other);
    return new OverlapPair(
        snapshot.ref(one),
        snapshot.ref(other),
        isSame && hasRoom ? DuplicationLevel.DUPLICATION : DuplicationLevel.OVERLAP,
        isSame && !hasRoom && (isUnclear(one) || isUnclear(other))
            ? List.of("Whether one of the two has free capacity is not known.")
            : List.of(),
        shared.refs(snapshot, CellDimension.ISSUE),
        shared.refs(snapshot, CellDimension.SERVICE),
        shared.refs(snapshot, CellDimension.POPULATION),
        shared.refs(snapshot, CellDimension.PLACE),
        runners(one).stream().anyMatch(runners(other)::contains),
        ties(runners(one), runners(other)));
  }

  private static boolean hasRoom(EffortFact effort) {
    var free = Comparison.free(effort);
    return free != null && free > 0 && effort.status() != EffortStatus.SUSPENDED;
  }

  private static boolean isUnclear(EffortFact effort) {
    return Comparison.free(effort) == null || effort.status() == EffortStatus.SUSPENDED;
  }

  private Set<Integer> runners(EffortFact effort) {
    return Arrays.stream(effort.runBy())
        .filter(actor -> view.sees(view.snapshot().actors().get(actor)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<Ref<Tie>> ties(Set<Integer> some, Set<Integer> others) {
    return some.stream()
        .flatMap(view::tiesOf)
        .filter(tie -> links(tie, some, others) || links(tie, others, some))
        .distinct()
        .map(tie -> view.snapshot().<Tie>ref(tie))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }

  private static boolean links(TieFact tie, Set<Integer> some, Set<Integer> others) {
    return tie.from() != tie.to() && some.contains(tie.from()) && others.contains(tie.to());
  }
}
