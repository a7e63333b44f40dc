package org.weft.analytics.duplication;

import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.Link;

/// One dimension of a cell.
public enum CellDimension {
  ISSUE,
  SERVICE,
  PLACE,
  POPULATION;

  /// The hierarchy that its codes lie in.
  public Hierarchy in(LandscapeSnapshot snapshot) {
    return switch (this) {
      case ISSUE -> snapshot.issues();
      case SERVICE -> snapshot.services();
      case PLACE -> snapshot.places();
      case POPULATION -> snapshot.populations();
    };
  }

  /// The codes that an effort states in this dimension.
  int[] of(EffortFact effort) {
    return switch (this) {
      case ISSUE -> effort.issues();
      case SERVICE -> effort.services();
      case PLACE -> effort.places();
      case POPULATION -> effort.populations();
    };
  }

  /// From a code to the efforts that state it.
  Link efforts() {
    return switch (this) {
      case ISSUE -> Link.EFFORTS_ON;
      case SERVICE -> Link.EFFORTS_DELIVERING;
      case PLACE -> Link.EFFORTS_IN;
      case POPULATION -> Link.EFFORTS_FOR;
    };
  }

  /// As in a sentence: "its places are not stated".
  String plural() {
    return switch (this) {
      case ISSUE -> "issues";
      case SERVICE -> "services";
      case PLACE -> "places";
      case POPULATION -> "populations";
    };
  }
}
