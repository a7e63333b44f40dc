package org.weft.analytics.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.Incidence;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Wholes;

/// The running efforts of a view by the cells that they work in, and the sets of efforts that share
/// a cell.
///
/// **Definition** A cell is a service (if services count), a population (if they count) and a
/// place. An effort works in the cells of its widest codes and in everything below them. Efforts of
/// one cell all overlap each other. Looked at are the cells that can be the narrowest that some
/// efforts share: the place of one of them, with its service and population or any below that
/// somebody states. Cells with the same efforts are one set. A set in which each effort is whole or
/// part of each other is none.
///
/// **Cost** `O(efforts × cells of each × depth³)` look-ups, never pairs. An effort that states more
/// than {@link #MOST_CELLS} combinations is left out and counted. Only sets with a part of an
/// effort are listed.
final class OverlapCells {

  /// Our choice: an effort with more is coded to everything, and tells nothing.
  static final int MOST_CELLS = 1_000;

  private static final int[] NOT_COUNTED = {0};
  private static final int[] NOWHERE = {};

  private final LandscapeView view;
  private final OverlapSharing sharing;
  private final Hierarchy services;
  private final Hierarchy populations;
  private final Hierarchy places;
  private final CellTable stated = new CellTable();
  private final Incidence effortsOf;
  private final List<Group> groups;
  private int compared;
  private int unplaced;
  private int tooWide;

  OverlapCells(LandscapeView view, OverlapSharing sharing, int within) {
    this.view = view;
    this.sharing = sharing;
    this.services = view.snapshot().services();
    this.populations = view.snapshot().populations();
    this.places = view.snapshot().places();
    var efforts = view.snapshot().efforts();
    var used = used(efforts);
    var statedBy = new ArrayList<int[]>(efforts.size());
    for (var effort : efforts) {
      statedBy.add(runs(effort) ? place(effort) : NOWHERE);
    }
    var shared = new CellTable();
    for (var effort : efforts) {
      if (statedBy.get(effort.index()).length > 0) {
        share(effort, used, within, shared);
      }
    }
    effortsOf = Incidence.of(stated.size(), efforts.size(), statedBy::get);
    groups = groups(shared, sumsOfStated(statedBy));
  }

  /// Efforts that share a cell.
  ///
  /// @param cell one of the cells, the first by number
  /// @param people whom those that say so reach, together; a whole and its parts once
  record Group(long cell, int effortCount, long people) {}

  int compared() {
    return compared;
  }

  /// Running efforts that state no place, or nothing of what must be shared.
  int unplaced() {
    return unplaced;
  }

  int tooWide() {
    return tooWide;
  }

  private boolean runs(EffortFact effort) {
    return effort.status() != EffortStatus.CLOSED
        && effort.status() != EffortStatus.CANCELLED
        && view.sees(effort);
  }

  /// The services and populations that any effort states.
  private BitSet[] used(List<EffortFact> efforts) {
    var used = new BitSet[] {new BitSet(), new BitSet()};
    for (var effort : efforts) {
      Arrays.stream(effort.services()).forEach(used[0]::set);
      Arrays.stream(effort.populations()).forEach(used[1]::set);
    }
    return used;
  }

  private int[] place(EffortFact effort) {
    var s = sharing.services() ? widest(services, effort.services()) : NOT_COUNTED;
    var n = sharing.populations() ? widest(populations, effort.populations()) : NOT_COUNTED;
    var p = widest(places, effort.places());
    int combinations = s.length * n.length * p.length;
    if (combinations == 0) {
      unplaced++;
      return NOWHERE;
    }
    if (combinations > MOST_CELLS) {
      tooWide++;
      return NOWHERE;
    }
    compared++;
    var cells = new int[combinations];
    int filled = 0;
    for (int service : s) {
      for (int population : n) {
        for (int place : p) {
          cells[filled++] = stated.add(cell(service, population, place));
        }
      }
    }
    return cells;
  }

  /// Those of the codes that lie in no other of them: on a path to the root there is one at most,
  /// so that no effort is counted twice in a cell.
  private static int[] widest(Hierarchy hierarchy, int[] codes) {
    if (codes.length < 2) {
      return codes;
    }
    return Arrays.stream(codes)
        .filter(code ->
            Arrays.stream(codes)
                .noneMatch(other -> other != code && hierarchy.isWithin(code, other)))
        .toArray();
  }

  private void share(EffortFact effort, BitSet[] used, int within, CellTable shared) {
    var s = sharing.services() ? below(services, effort.services(), used[0]) : NOT_COUNTED;
    var n = sharing.populations() ? below(populations, effort.populations(), used[1]) : NOT_COUNTED;
    for (int place : widest(places, effort.places())) {
      if (within >= 0 && !places.isWithin(place, within)) {
        continue;
      }
      for (int service : s) {
        for (int population : n) {
          shared.add(cell(service, population, place));
        }
      }
    }
  }

  private static int[] below(Hierarchy hierarchy, int[] codes, BitSet used) {
    if (codes.length == 1 && hierarchy.isLeaf(codes[0])) {
      return codes;
    }
    var found = new BitSet();
    for (int code : codes) {
      addBelow(found, hierarchy, code);
    }
    found.and(used);
    return found.stream().toArray();
  }

  private static void addBelow(BitSet found, Hierarchy hierarchy, int code) {
    found.set(code);
    for (int child : hierarchy.children(code)) {
      addBelow(found, hierarchy, child);
    }
  }

  private long cell(int service, int population, int place) {
    return ((long) service * Math.max(1, populations.size()) + population)
            * Math.max(1, places.size())
        + place;
  }

  int place(long cell) {
    return (int) (cell % Math.max(1, places.size()));
  }

  /// `-1` when populations do not count.
  int population(long cell) {
    return sharing.populations()
        ? (int) (cell / Math.max(1, places.size()) % Math.max(1, populations.size()))
        : -1;
  }

  /// `-1` when services do not count.
  int service(long cell) {
    return sharing.services()
        ? (int) (cell / Math.max(1, places.size()) / Math.max(1, populations.size()))
        : -1;
  }

  /// The sets of two efforts or more, in no order that means anything.
  List<Group> groups() {
    return groups;
  }

  private List<Group> groups(CellTable shared, long[][] sums) {
    var met = new HashSet<Fingerprint>();
    var groups = new ArrayList<Group>();
    for (int number = 0; number < shared.size(); number++) {
      long cell = shared.cell(number);
      var sum = new Sum(sums);
      forEachAround(cell, sum::add);
      if (sum.efforts > 1 && met.add(new Fingerprint(sum.one, sum.two))) {
        var group = sum.parts == 0 ? group(cell, sum) : groupWithParts(cell, sum);
        if (group != null) {
          groups.add(group);
        }
      }
    }
    return List.copyOf(groups);
  }

  private static Group group(long cell, Sum sum) {
    return new Group(cell, (int) sum.efforts, sum.people);
  }

  /// Null where of each two efforts one is part of the other: then at most one stands alone.
  private @Nullable Group groupWithParts(long cell, Sum sum) {
    var efforts = efforts(cell);
    return sum.parts >= sum.efforts - 1 && isOneLine(efforts)
        ? null
        : new Group(cell, efforts.size(), people(efforts));
  }

  private boolean isOneLine(List<EffortFact> efforts) {
    var lowest = efforts.getFirst();
    for (var effort : efforts) {
      lowest = view.isPart(effort, lowest) ? effort : lowest;
    }
    for (var effort : efforts) {
      if (effort != lowest && !view.isPart(lowest, effort)) {
        return false;
      }
    }
    return true;
  }

  private long people(List<EffortFact> efforts) {
    long sum = 0;
    for (var effort : Wholes.counted(view, efforts, EffortFact::reached)) {
      sum += effort.reached() == null ? 0 : effort.reached();
    }
    return sum;
  }

  /// Two sets of efforts are taken to be the same when both of their sums of 64-bit hashes are.
  private record Fingerprint(long one, long two) {}

  private static final class Sum {

    private final long[][] sums;
    private long efforts;
    private long people;
    private long parts;
    private long one;
    private long two;

    private Sum(long[][] sums) {
      this.sums = sums;
    }

    private void add(int stated) {
      efforts += sums[0][stated];
      people += sums[1][stated];
      one += sums[2][stated];
      two += sums[3][stated];
      parts += sums[4][stated];
    }
  }

  /// Per stated cell: efforts, the people they reach, two sums of hashes of the efforts, and those
  /// that are part of another.
  private long[][] sumsOfStated(List<int[]> statedBy) {
    var sums = new long[5][stated.size()];
    for (var effort : view.snapshot().efforts()) {
      var reached = effort.reached();
      for (int number : statedBy.get(effort.index())) {
        sums[0][number]++;
        sums[1][number] += reached == null ? 0 : reached;
        sums[2][number] += CellTable.mixed(effort.index());
        sums[3][number] += CellTable.mixed(~(long) effort.index());
        sums[4][number] += effort.partOf() < 0 ? 0 : 1;
      }
    }
    return sums;
  }

  /// The efforts that work in a cell.
  List<EffortFact> efforts(long cell) {
    var members = new ArrayList<EffortFact>();
    forEachAround(
        cell,
        number ->
            Arrays.stream(effortsOf.of(number))
                .mapToObj(view.snapshot().efforts()::get)
                .forEach(members::add));
    return members;
  }

  private interface StatedCell {
    void accept(int number);
  }

  /// The stated cells that hold a cell: each has, in each dimension, the same code or a wider one.
  private void forEachAround(long cell, StatedCell each) {
    for (int s = Math.max(0, service(cell)); s >= 0; s = up(services, s, sharing.services())) {
      for (int n = Math.max(0, population(cell));
          n >= 0;
          n = up(populations, n, sharing.populations())) {
        for (int p = place(cell); p >= 0; p = places.parent(p)) {
          int number = stated.find(cell(s, n, p));
          if (number >= 0) {
            each.accept(number);
          }
        }
      }
    }
  }

  private static int up(Hierarchy hierarchy, int code, boolean counts) {
    return counts ? hierarchy.parent(code) : -1;
  }
}
