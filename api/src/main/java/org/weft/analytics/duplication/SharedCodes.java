package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.weft.landscape.Ref;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;

/// The codes that a proposal and an effort have in common: of two codes where one is or lies within
/// the other, the narrower. Ascending indexes.
record SharedCodes(int[] issues, int[] services, int[] populations, int[] places) {

  private static final int[] NONE = {};

  static SharedCodes of(LandscapeSnapshot snapshot, Proposal proposal, EffortFact effort) {
    return new SharedCodes(
        narrower(snapshot.issues(), proposal.issues(), effort.issues()),
        narrower(snapshot.services(), proposal.services(), effort.services()),
        narrower(snapshot.populations(), proposal.populations(), effort.populations()),
        narrower(snapshot.places(), proposal.places(), effort.places()));
  }

  static int[] narrower(Hierarchy hierarchy, int[] some, int[] others) {
    var found = NONE;
    for (int one : some) {
      for (int other : others) {
        int narrower =
            hierarchy.isWithin(one, other) ? one : hierarchy.isWithin(other, one) ? other : -1;
        if (narrower >= 0) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = narrower;
        }
      }
    }
    return found.length < 2 ? found : Arrays.stream(found).sorted().distinct().toArray();
  }

  int[] of(CellDimension dimension) {
    return switch (dimension) {
      case ISSUE -> issues;
      case SERVICE -> services;
      case PLACE -> places;
      case POPULATION -> populations;
    };
  }

  boolean has(CellDimension dimension) {
    return of(dimension).length > 0;
  }

  /// The codes of one dimension as references, by key.
  <T> List<Ref<T>> refs(LandscapeSnapshot snapshot, CellDimension dimension) {
    var hierarchy = dimension.in(snapshot);
    return Arrays.stream(of(dimension))
        .<Ref<T>>mapToObj(node -> snapshot.ref(hierarchy, node))
        .sorted(Comparator.comparing(Ref::key))
        .toList();
  }
}
