package org.weft.analytics.resources;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.FlowFact;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// Which flows are for the issues and places asked.
///
/// @param issues null for whatever
/// @param places null for wherever
record Scope(LandscapeView view, int @Nullable [] issues, int @Nullable [] places) {

  /// Whether a flow belongs to what is asked.
  enum Belongs {
    YES,
    NOT_KNOWN,
    NO
  }

  /// @throws InvalidArgumentException if a name is not in the landscape
  static Scope of(LandscapeView view, ResourceKindsQuestion question) {
    var subjects = new Subjects(view);
    return new Scope(
        view,
        question.issues() == null
            ? null
            : subjects.nodes(EntityKind.ISSUE, "issues", question.issues()),
        question.places() == null
            ? null
            : subjects.nodes(EntityKind.PLACE, "places", question.places()));
  }

  Belongs of(FlowFact flow) {
    var about = issues == null ? Belongs.YES : about(flow, issues);
    var there = places == null ? Belongs.YES : there(flow, places);
    return about.compareTo(there) > 0 ? about : there;
  }

  private Belongs about(FlowFact flow, int[] asked) {
    if (flow.effort() < 0) {
      return Belongs.NOT_KNOWN;
    }
    var stated = view.snapshot().efforts().get(flow.effort()).issues();
    return stated.length == 0
        ? Belongs.NOT_KNOWN
        : touches(view.snapshot().issues(), stated, asked, false) ? Belongs.YES : Belongs.NO;
  }

  /// A flow's own places come before those of its effort.
  private Belongs there(FlowFact flow, int[] asked) {
    var stated = flow.places();
    if (stated.length == 0 && flow.effort() >= 0) {
      stated = view.snapshot().efforts().get(flow.effort()).places();
    }
    return stated.length == 0
        ? Belongs.NOT_KNOWN
        : touches(view.snapshot().places(), stated, asked, true) ? Belongs.YES : Belongs.NO;
  }

  /// @param isAroundEnough whether something wider than what is asked belongs as well
  private static boolean touches(
      Hierarchy hierarchy, int[] stated, int[] asked, boolean isAroundEnough) {
    for (int one : stated) {
      for (int outer : asked) {
        if (hierarchy.isWithin(one, outer) || (isAroundEnough && hierarchy.isWithin(outer, one))) {
          return true;
        }
      }
    }
    return false;
  }
}
