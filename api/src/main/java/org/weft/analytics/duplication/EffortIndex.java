package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Link;

/// Which efforts state which code, and which flows pay for which effort, so that a question looks
/// only at efforts that may matter to it.
///
/// Cost: one pass over efforts and flows per snapshot; 4 bytes per stated code and per flow with an
/// effort.
final class EffortIndex {

  private final LandscapeSnapshot snapshot;
  private final BitSet withoutPlace;

  private EffortIndex(LandscapeSnapshot snapshot, BitSet withoutPlace) {
    this.snapshot = snapshot;
    this.withoutPlace = withoutPlace;
  }

  static EffortIndex of(LandscapeSnapshot snapshot) {
    return snapshot.derived(
        EffortIndex.class,
        any -> new EffortIndex(any, marked(new BitSet(), any.efforts())),
        (index, changes) ->
            new EffortIndex(
                changes.snapshot(),
                marked((BitSet) index.withoutPlace.clone(), changes.after(EntityKind.EFFORT))));
  }

  private static BitSet marked(BitSet withoutPlace, List<? extends Fact> efforts) {
    for (var effort : efforts) {
      withoutPlace.set(effort.index(), ((EffortFact) effort).places().length == 0);
    }
    return withoutPlace;
  }

  /// Efforts that may get a level beside a proposal: they share what is done or for whom, and a
  /// place, unless one of the two states none.
  BitSet near(Proposal proposal) {
    var alike = related(CellDimension.ISSUE, proposal.issues());
    alike.or(related(CellDimension.SERVICE, proposal.services()));
    alike.or(related(CellDimension.POPULATION, proposal.populations()));
    if (proposal.places().length > 0) {
      var there = related(CellDimension.PLACE, proposal.places());
      there.or(withoutPlace);
      alike.and(there);
    }
    return alike;
  }

  /// Efforts that state one of these codes, something within one, or something that holds one.
  BitSet related(CellDimension dimension, int... codes) {
    var found = new BitSet(snapshot.efforts().size());
    var hierarchy = dimension.in(snapshot);
    for (int code : codes) {
      addWithin(found, dimension, hierarchy, code);
      for (int at = hierarchy.parent(code); at >= 0; at = hierarchy.parent(at)) {
        add(found, dimension, at);
      }
    }
    return found;
  }

  private void addWithin(BitSet found, CellDimension dimension, Hierarchy hierarchy, int code) {
    add(found, dimension, code);
    for (int child : hierarchy.children(code)) {
      addWithin(found, dimension, hierarchy, child);
    }
  }

  private void add(BitSet found, CellDimension dimension, int code) {
    for (int effort : snapshot.linked(dimension.efforts(), code)) {
      found.set(effort);
    }
  }

  /// The flows for an effort that a view counts.
  List<FlowFact> flowsFor(EffortFact effort, LandscapeView view) {
    return Arrays.stream(snapshot.linked(Link.FLOWS_FOR, effort.index()))
        .mapToObj(snapshot.flows()::get)
        .filter(view::sees)
        .toList();
  }
}
