package org.weft.analytics.gaps;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;

/// Adds up cells, over all and by concept, place or population.
///
/// **Definition** Sums run over the smallest cells: those whose concept, place and population
/// contain no other one asked. So no cell lies in another, and what is asked at two levels counts
/// once. Covered share = people in need in cells that are COVERED ÷ people in need.
///
/// **Range** People ≥ 0; shares 0 to 1.
///
/// **Reading** A surplus in one cell makes up for nothing in another, so the sum of what is unmet
/// can be more than what is unmet in the wider cell.
///
/// **Cost** Linear in the cells times the depth of their places.
///
/// **Source** Domain metrics 5.2.1, after OCHA's 3W; weighing by people in need is our choice.
final class CoverageSums {

  private final LandscapeView view;
  private final CellAxes axes;
  private final CoverageCells cells;

  CoverageSums(LandscapeView view, CellAxes axes, CoverageCells cells) {
    this.view = view;
    this.axes = axes;
    this.cells = cells;
  }

  /// All cells asked.
  CoverageTotals all() {
    return write(cells(all(axes.concepts()), all(axes.places()), all(axes.populations())));
  }

  List<CoverageGroup> byConcept() {
    var concepts = axes.concepts().hierarchy();
    return grouped(
        axes.concepts(),
        (node, totals) -> {
          var isService = axes.byService();
          return new CoverageGroup(
              isService ? null : ref(concepts, node),
              isService ? ref(concepts, node) : null,
              null,
              null,
              totals);
        });
  }

  List<CoverageGroup> byPlace() {
    return grouped(
        axes.places(),
        (node, totals) ->
            new CoverageGroup(null, null, ref(axes.places().hierarchy(), node), null, totals));
  }

  List<CoverageGroup> byPopulation() {
    return grouped(
        axes.populations(),
        (node, totals) ->
            new CoverageGroup(
                null,
                null,
                null,
                node < 0 ? null : ref(axes.populations().hierarchy(), node),
                totals));
  }

  private <T> Ref<T> ref(Hierarchy hierarchy, int node) {
    return view.snapshot().ref(hierarchy, node);
  }

  private interface Naming {
    CoverageGroup name(int node, CoverageTotals totals);
  }

  /// Most people unmet at most first, then in the order of keys.
  private List<CoverageGroup> grouped(Axis axis, Naming naming) {
    var concepts = all(axes.concepts());
    var places = all(axes.places());
    var populations = all(axes.populations());
    var smallest = axis.smallest();
    return IntStream.range(0, axis.size())
        .mapToObj(slot -> {
          var own = smallest.get(slot);
          int[] within =
              cells(
                  axis == axes.concepts() ? own : concepts,
                  axis == axes.places() ? own : places,
                  axis == axes.populations() ? own : populations);
          return naming.name(axis.node(slot), write(within));
        })
        .sorted(Comparator.comparingDouble(CoverageSums::unmetAtMost).reversed())
        .toList();
  }

  /// The slots that contain no other.
  private static int[] all(Axis axis) {
    var smallest = axis.smallest();
    return IntStream.range(0, axis.size())
        .filter(slot -> smallest.get(slot).length == 1 && smallest.get(slot)[0] == slot)
        .toArray();
  }

  private static double unmetAtMost(CoverageGroup group) {
    var value = group.totals().unmetAtMost().value();
    return value == null ? -1 : value;
  }

  private int[] cells(int[] concepts, int[] places, int[] populations) {
    var found = new int[concepts.length * places.length * populations.length];
    int count = 0;
    for (int concept : concepts) {
      for (int place : places) {
        for (int population : populations) {
          found[count++] = axes.cell(concept, place, population);
        }
      }
    }
    return found;
  }

  private CoverageTotals write(int[] within) {
    var sum = new long[CoverageStatus.values().length];
    long need = 0;
    long ofNobody = 0;
    long unmet = 0;
    long unmetKnownOf = 0;
    long unmetAtMost = 0;
    int nobody = 0;
    int one = 0;
    int unknown = 0;
    for (int cell : within) {
      long people = cells.people(cell);
      var judgement = cells.judgement(cell);
      nobody += cells.isOfNobody(cell) ? 1 : 0;
      one += cells.providers(cell) == 1 ? 1 : 0;
      unknown += people < 0 ? 1 : 0;
      if (people > 0) {
        need += people;
        sum[judgement.status().ordinal()] += people;
        ofNobody += cells.isOfNobody(cell) ? people : 0;
        unmet += judgement.unmet() == null ? 0 : judgement.unmet().longValue();
        unmetKnownOf += judgement.unmet() == null ? 0 : people;
        unmetAtMost += Math.max(0, people - Math.max(0, cells.served(cell)));
      }
    }
    var on = new Base(facts(within), needUnknown(within), need, unknown == within.length);
    double unknownPeople = sum[CoverageStatus.UNKNOWN.ordinal()];
    double covered = sum[CoverageStatus.COVERED.ordinal()];
    return new CoverageTotals(
        within.length,
        nobody,
        one,
        unknown,
        on.people("coverage.needTotal", need),
        on.people("coverage.needCovered", covered),
        on.people("coverage.needThin", sum[CoverageStatus.THIN.ordinal()]),
        on.people("coverage.needUncovered", sum[CoverageStatus.UNCOVERED.ordinal()]),
        on.people("coverage.needUnknown", unknownPeople),
        on.people("coverage.needOfNobody", ofNobody),
        on.share("coverage.coveredShare", covered, unknownPeople),
        on.share("coverage.coveredShareAtMost", covered + unknownPeople, unknownPeople),
        on.unmet("coverage.unmetTotal", unmet, need - unmetKnownOf),
        on.unmet("coverage.unmetAtMost", unmetAtMost, need - unmetKnownOf));
  }

  /// Share of the smallest parts of these cells for which no need is recorded.
  private double needUnknown(int[] within) {
    double all = 0;
    double unknown = 0;
    for (int cell : within) {
      double parts = cells.parts(cell);
      all += parts;
      unknown += parts * cells.needUnknownShare(cell);
    }
    return all == 0 ? 1 : unknown / all;
  }

  private Collection<Fact> facts(int[] within) {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Fact> iterator() {
        var found = new ArrayList<Fact>();
        Arrays.stream(within).forEach(cell -> found.addAll(cells.facts(cell)));
        return found.iterator();
      }

      @Override
      public int size() {
        int count = 0;
        for (var each = iterator(); each.hasNext(); each.next()) {
          count++;
        }
        return count;
      }
    };
  }

  /// What the figures of one total share.
  private final class Base {

    private static final String NO_NEED = "No need is recorded in these cells.";

    private final Figures figures;
    private final double needUnknown;
    private final long need;
    private final boolean isUnknown;

    Base(Collection<Fact> facts, double needUnknown, long need, boolean isUnknown) {
      this.figures = Figures.of(view, null).from(facts);
      this.needUnknown = needUnknown;
      this.need = need;
      this.isUnknown = isUnknown;
    }

    Figure people(String metric, double value) {
      return isUnknown
          ? figures.unknown(1.0).notEvaluable(metric, NO_NEED)
          : figures.unknown(needUnknown).figure(metric, value);
    }

    Figure share(String metric, double value, double unknownPeople) {
      return need == 0
          ? figures.notEvaluable(metric, isUnknown ? NO_NEED : "Nobody is recorded to be in need.")
          : figures.unknown(unknownPeople / need).figure(metric, value / need);
    }

    Figure unmet(String metric, double value, double unknownPeople) {
      return isUnknown
          ? figures.unknown(1.0).notEvaluable(metric, NO_NEED)
          : figures.unknown(need == 0 ? 0 : unknownPeople / need).figure(metric, value);
    }
  }
}
