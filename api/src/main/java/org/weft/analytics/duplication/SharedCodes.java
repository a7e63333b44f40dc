package org.weft.analytics.duplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.landscape.Ref;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;

/// The codes that a proposal and an effort have in common: of two codes where one is or lies within
/// the other, the narrower. Ascending indexes.
record SharedCodes(int[] issues, int[] services, int[] populations, int[] places) {

  static SharedCodes of(LandscapeSnapshot snapshot, Proposal proposal, EffortFact effort) {
    return new SharedCodes(
        narrower(snapshot.issues(), proposal.issues(), effort.issues()),
        narrower(snapshot.services(), proposal.services(), effort.services()),
        narrower(snapshot.populations(), proposal.populations(), effort.populations()),
        narrower(snapshot.places(), proposal.places(), effort.places()));
  }

  static int[] narrower(Hierarchy hierarchy, int[] some, int[] others) {
    return Arrays.stream(some)
        .flatMap(one -> Arrays.stream(others).flatMap(other -> narrower(hierarchy, one, other)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static IntStream narrower(Hierarchy hierarchy, int one, int other) {
    if (hierarchy.isWithin(one, other)) {
      return IntStream.of(one);
    }
    return hierarchy.isWithin(other, one) ? IntStream.of(other) : IntStream.empty();
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
