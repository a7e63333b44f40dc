package org.weft.analytics.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SeatTemplateFact;

/// The seat templates that hold for the issues of a room. Of each list the nearest that state it
/// count: those of the issue itself, else of what it is part of, and so on, at last those for any
/// issue. What several state adds up; so do several issues of a room.
///
/// Cost: one pass over the templates per list, times the issues of the room and their depth.
final class SeatTemplates {

  private static final int ANY_ISSUE = -1;

  private final LandscapeView view;
  private final int[] issues;
  private final List<SeatTemplateFact> all;

  SeatTemplates(LandscapeView view, int[] issues) {
    this.view = view;
    this.issues = issues;
    this.all = view.seatTemplates().toList();
  }

  /// Those that count for one list, ordered by key.
  List<SeatTemplateFact> stating(Predicate<SeatTemplateFact> states) {
    var found = new TreeSet<>(Comparator.comparing(SeatTemplateFact::key));
    var asked = issues.length == 0 ? IntStream.of(ANY_ISSUE) : IntStream.of(issues);
    asked.forEach(issue -> found.addAll(nearest(issue, states)));
    return new ArrayList<>(found);
  }

  private List<SeatTemplateFact> nearest(int issue, Predicate<SeatTemplateFact> states) {
    for (int at = issue; ; at = view.snapshot().issues().parent(at)) {
      int here = at;
      var found = all.stream().filter(one -> one.issue() == here).filter(states).toList();
      if (!found.isEmpty() || here == ANY_ISSUE) {
        return found;
      }
    }
  }
}
