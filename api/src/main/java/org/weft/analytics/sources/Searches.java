package org.weft.analytics.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.Hierarchy;
import org.weft.landscape.view.LandscapeSnapshot;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SurveyFact;

/// When somebody last looked for something in a source. A search counts for everything within its
/// place and issue; searches of all parts of a place add up to one of the place.
final class Searches {

  private final LandscapeSnapshot snapshot;
  private final SourcesQuestion asked;
  private final Map<Integer, Map<Integer, List<SurveyFact>>> bySourceAndPlace = new HashMap<>();

  Searches(LandscapeView view, SourcesQuestion asked) {
    this.snapshot = view.snapshot();
    this.asked = asked;
    view.surveys()
        .filter(survey -> survey.source() >= 0 && countsFor(survey))
        .forEach(survey ->
            bySourceAndPlace
                .computeIfAbsent(survey.source(), _ -> new HashMap<>())
                .computeIfAbsent(survey.place(), _ -> new ArrayList<>())
                .add(survey));
  }

  /// Whether it looked at all services and people asked: one that looked at some says nothing of
  /// the others.
  private boolean countsFor(SurveyFact survey) {
    return holds(snapshot.services(), survey.service(), asked.services())
        && holds(snapshot.populations(), survey.population(), asked.populations());
  }

  private static boolean holds(Hierarchy hierarchy, int looked, int[] asked) {
    return looked < 0
        || asked.length > 0
            && Arrays.stream(asked).allMatch(node -> hierarchy.isWithin(node, looked));
  }

  /// The day; null when nobody ever did. Where parts were looked at on different days, the
  /// earliest.
  @Nullable LocalDate last(int source, int issue, int place) {
    var searched = bySourceAndPlace.get(source);
    return searched == null ? null : last(searched, issue, place);
  }

  private @Nullable LocalDate last(Map<Integer, List<SurveyFact>> searched, int issue, int place) {
    LocalDate whole = null;
    for (int around = place; around >= 0; around = snapshot.places().parent(around)) {
      for (var survey : searched.getOrDefault(around, List.of())) {
        if (survey.issue() < 0 || snapshot.issues().isWithin(issue, survey.issue())) {
          whole = later(whole, survey.checkedAt());
        }
      }
    }
    return later(whole, lastInParts(searched, issue, place));
  }

  private @Nullable LocalDate lastInParts(
      Map<Integer, List<SurveyFact>> searched, int issue, int place) {
    LocalDate earliest = null;
    for (int part : snapshot.places().children(place)) {
      var day = last(searched, issue, part);
      if (day == null) {
        return null;
      }
      earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
    }
    return earliest;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }
}
