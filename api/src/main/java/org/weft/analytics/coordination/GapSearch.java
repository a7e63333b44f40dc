package org.weft.analytics.coordination;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Finds the pairs that meet and are not tied, largest first. Goes from actor to actor and adds up,
/// for everybody met, in how many cells; keeps the largest only.
///
/// Cost: linear in the comparisons ([TiedPairs#comparisons]); memory linear in the actors.
final class GapSearch {

  /// @param cells in how many cells both act
  /// @param people in need in these cells, as far as is recorded; 0 when not asked
  record Gap(int one, int other, int cells, double people) {}

  /// @param gaps the largest ones, in order
  /// @param total how many there are
  record Found(List<Gap> gaps, int total) {}

  /// Our choice: a hundred pages of a hundred.
  private static final int MOST_KEPT = 10_000;

  private final Presence presence;
  private final Bonds bonds;
  private final @Nullable CellPeople people;
  private final int[] cells; // in which the actor at hand meets each other
  private final double[] inNeed;
  private final int[] met;
  private int metCount;
  private final Comparator<Gap> order;
  private final PriorityQueue<Gap> kept;
  private int total;

  /// @param people null to order by cells alone
  GapSearch(Presence presence, Bonds bonds, @Nullable CellPeople people) {
    this.presence = presence;
    this.bonds = bonds;
    this.people = people;
    int n = presence.grid().view().snapshot().actors().size();
    this.cells = new int[n];
    this.inNeed = new double[n];
    this.met = new int[n];
    this.order =
        Comparator.comparingDouble(Gap::people)
            .reversed()
            .thenComparing(Comparator.comparingInt(Gap::cells).reversed())
            .thenComparing(gap -> key(gap.one()))
            .thenComparing(gap -> key(gap.other()));
    this.kept = new PriorityQueue<>(order.reversed());
  }

  private String key(int actor) {
    return presence.grid().view().snapshot().actors().get(actor).key();
  }

  Found all() {
    presence.everybody().forEach(actor -> meet(actor, actor));
    return found();
  }

  Found of(int subject) {
    meet(subject, -1);
    return found();
  }

  private Found found() {
    return new Found(kept.stream().sorted(order).toList(), total);
  }

  /// @param after only others with a larger index
  private void meet(int actor, int after) {
    metCount = 0;
    for (int spot : presence.spotsOf(actor)) {
      int theme = presence.theme(spot);
      int end = presence.endWithin(spot);
      for (int inner = spot; inner < end; inner++) {
        add(inner, inner, actor, after);
      }
      var places = presence.grid().places();
      for (int wider = places.above(presence.place(spot));
          wider >= 0;
          wider = places.above(wider)) {
        int around = presence.spotAt(theme, wider);
        if (around >= 0) {
          add(around, spot, actor, after);
        }
      }
    }
    for (int tied : bonds.of(actor)) {
      cells[tied] = 0;
    }
    for (int i = 0; i < metCount; i++) {
      keep(actor, met[i], after >= 0);
      cells[met[i]] = 0;
      inNeed[met[i]] = 0;
    }
  }

  private void add(int where, int meeting, int actor, int after) {
    int weight = presence.cells(meeting);
    double need =
        people == null ? 0 : people.people(presence.theme(meeting), presence.place(meeting));
    int first = presence.firstAt(where);
    for (int i = first; i < first + presence.countAt(where); i++) {
      int other = presence.actorAt(i);
      if (other > after && other != actor) {
        if (cells[other] == 0) {
          met[metCount++] = other;
        }
        cells[other] += weight;
        inNeed[other] += need;
      }
    }
  }

  private void keep(int actor, int other, boolean byKey) {
    if (cells[other] == 0) {
      return;
    }
    total++;
    var swapped = byKey && key(actor).compareTo(key(other)) > 0;
    var gap =
        new Gap(swapped ? other : actor, swapped ? actor : other, cells[other], inNeed[other]);
    if (kept.size() < MOST_KEPT) {
      kept.add(gap);
    } else if (order.compare(gap, kept.peek()) < 0) {
      kept.poll();
      kept.add(gap);
    }
  }
}
