package org.weft.analytics.gaps;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.NeedFact;

/// The needs within each cell, and how many people they come to.
///
/// A cell's need is what is recorded for exactly this cell; otherwise the sum of the needs within
/// it, widest places first, each taken unless it overlaps one already taken: so a place is never
/// added to one that contains it, nor a population, nor a concept. Of two for the same cell the
/// later one counts (by `validFrom`), then the larger.
public final class CellNeeds {

  private final CellAxes axes;
  private final Axis others;
  private final @Nullable List<NeedFact>[] within;

  private record Part(int concept, int place, int population) {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public CellNeeds(CellAxes axes, LandscapeView view) {
    this.axes = axes;
    var snapshot = view.snapshot();
    this.others = new Axis(axes.byService() ? snapshot.issues() : snapshot.services(), new int[0]);
    this.within = new @Nullable List[axes.size()];
    view.needs().filter(need -> axes.conceptOf(need) >= 0).sorted(widestFirst()).forEach(this::put);
  }

  private Comparator<NeedFact> widestFirst() {
    Comparator<NeedFact> widest =
        comparingInt((NeedFact need) -> axes.places().depth(need.place()))
            // Needs in two places of one depth never overlap: any order of theirs will do, fast.
            .thenComparing(comparingInt(NeedFact::place))
            .thenComparing(comparingLong(this::parts).reversed())
            .thenComparing(
                comparingInt(need ->
                    axes.concepts().depth(axes.conceptOf(need))
                        + axes.populations().depth(need.population())))
            .thenComparing(comparingInt(need -> others.depth(axes.otherOf(need))));
    Comparator<NeedFact> latest =
        comparing(
                (NeedFact need) -> need.standing().validFrom(),
                nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();
    return widest
        .thenComparing(latest)
        .thenComparing(comparingInt(NeedFact::people).reversed())
        .thenComparing(NeedFact::key, naturalOrder());
  }

  private long parts(NeedFact need) {
    return axes.concepts().leaves(axes.conceptOf(need))
        * axes.places().leaves(need.place())
        * axes.populations().leaves(need.population());
  }

  private void put(NeedFact need) {
    axes.concepts()
        .forEachSlotAround(
            axes.conceptOf(need),
            concept ->
                axes.places()
                    .forEachSlotAround(
                        need.place(),
                        place ->
                            axes.populations()
                                .forEachSlotAround(
                                    need.population(),
                                    population ->
                                        put(axes.cell(concept, place, population), need))));
  }

  private void put(int cell, NeedFact need) {
    var list = within[cell];
    if (list == null) {
      list = new ArrayList<>();
      within[cell] = list;
    }
    list.add(need);
  }

  /// The people in need in a cell; null when nothing is recorded for it or any part of it.
  public @Nullable CellNeed need(int cell) {
    var found = within[cell];
    if (found == null) {
      return null;
    }
    var taken = found.size() == 1 ? found : disjoint(found);
    long people = taken.stream().mapToLong(NeedFact::people).sum();
    return new CellNeed(people, unknownShare(cell, taken), taken);
  }

  private List<NeedFact> disjoint(List<NeedFact> needs) {
    Map<Integer, List<NeedFact>> takenAt = new HashMap<>();
    var taken = new ArrayList<NeedFact>();
    for (var need : needs) {
      if (isFree(need, takenAt)) {
        taken.add(need);
        takenAt.computeIfAbsent(need.place(), any -> new ArrayList<>()).add(need);
      }
    }
    return taken;
  }

  private boolean isFree(NeedFact need, Map<Integer, List<NeedFact>> takenAt) {
    var places = axes.places().hierarchy();
    // Narrower places come later, so what overlaps lies at this place or around it.
    for (int place = need.place(); place >= 0; place = places.parent(place)) {
      for (var one : takenAt.getOrDefault(place, List.of())) {
        if (overlap(one, need)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean overlap(NeedFact one, NeedFact other) {
    return axes.concepts().isRelated(axes.conceptOf(one), axes.conceptOf(other))
        && axes.populations().isRelated(one.population(), other.population())
        && others.isRelated(axes.otherOf(one), axes.otherOf(other));
  }

  private double unknownShare(int cell, List<NeedFact> taken) {
    long all =
        axes.concepts().leaves(axes.concept(cell))
            * axes.places().leaves(axes.place(cell))
            * axes.populations().leaves(axes.population(cell));
    long known = 0;
    var counted = new HashSet<Part>();
    for (var need : taken) {
      // Only needs for two services of one issue, or the other way round, can share a part.
      var isAlone = axes.otherOf(need) < 0;
      if (isAlone || counted.add(new Part(axes.conceptOf(need), need.place(), need.population()))) {
        known += parts(need);
      }
    }
    return known >= all ? 0 : 1 - (double) known / all;
  }
}
