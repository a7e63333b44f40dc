package org.weft.analytics.networkmap;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.ActorFact;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Finds the actors of a view that a {@link MapFilter} lets through.
///
/// Cost: one pass over the actors, and one over the efforts for each concept that is stated.
final class ActorFilter {

  private static final int[] NONE = {};

  private final LandscapeView view;
  private final BitSet through = new BitSet();

  private ActorFilter(LandscapeView view) {
    this.view = view;
    view.actors().forEach(actor -> through.set(actor.index()));
  }

  /// Indexes of the actors.
  ///
  /// @throws InvalidArgumentException if a code is not there
  static BitSet of(LandscapeView view, MapFilter filter) {
    var made = new ActorFilter(view);
    made.keep(EntityKind.SECTOR, "sectors", filter.sectors(), ActorFact::sectors, _ -> NONE);
    made.keep(EntityKind.ISSUE, "issues", filter.issues(), ActorFact::issues, EffortFact::issues);
    made.keep(EntityKind.PLACE, "places", filter.places(), ActorFact::places, EffortFact::places);
    made.keep(
        EntityKind.POPULATION,
        "populations",
        filter.populations(),
        ActorFact::represents,
        EffortFact::populations);
    return made.through;
  }

  private void keep(
      EntityKind kind,
      String argument,
      @Nullable List<String> asked,
      Function<ActorFact, int[]> own,
      Function<EffortFact, int[]> ofEffort) {
    if (asked == null) {
      return;
    }
    var hierarchy = view.snapshot().hierarchy(kind);
    var wanted = new BitSet();
    for (int node : new Subjects(view).nodes(kind, argument, asked)) {
      hierarchy.descendants(node).forEach(wanted::set);
    }
    var fit = new BitSet();
    view.actors()
        .filter(actor -> has(wanted, own.apply(actor)))
        .forEach(actor -> fit.set(actor.index()));
    view.efforts()
        .filter(effort -> has(wanted, ofEffort.apply(effort)))
        .forEach(effort -> {
          for (int actor : effort.runBy()) {
            fit.set(actor);
          }
        });
    through.and(fit);
  }

  private static boolean has(BitSet wanted, int[] nodes) {
    for (int node : nodes) {
      if (wanted.get(node)) {
        return true;
      }
    }
    return false;
  }
}
