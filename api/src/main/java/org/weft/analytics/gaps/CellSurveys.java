package org.weft.analytics.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.SurveyFact;

/// When somebody last looked at a cell: a survey of the cell or of anything around it, or surveys
/// of all its parts. A survey that names both an issue and a service looked at less than either.
final class CellSurveys {

  private final CellAxes axes;
  private final @Nullable List<SurveyFact>[] at;
  private final Map<Part, Optional<LocalDate>> known = new ConcurrentHashMap<>();

  private record Part(int concept, int place, int population) {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  CellSurveys(CellAxes axes, LandscapeView view, @Nullable LocalDate since) {
    this.axes = axes;
    this.at = new @Nullable List[axes.places().hierarchy().size()];
    view.surveys()
        .filter(survey -> since == null || !survey.checkedAt().isBefore(since))
        .filter(this::isAboutWholeConcept)
        .forEach(this::put);
  }

  private boolean isAboutWholeConcept(SurveyFact survey) {
    return (axes.byService() ? survey.issue() : survey.service()) < 0;
  }

  private void put(SurveyFact survey) {
    var list = at[survey.place()];
    if (list == null) {
      list = new ArrayList<>();
      at[survey.place()] = list;
    }
    list.add(survey);
  }

  /// The day, null when nobody did. Where its parts were looked at on different days, the earliest.
  @Nullable LocalDate lastLookedAt(int cell) {
    var part = new Part(axes.concept(cell), axes.place(cell), axes.population(cell));
    return lastLooked(part).orElse(null);
  }

  private Optional<LocalDate> lastLooked(Part part) {
    var before = known.get(part);
    if (before != null) {
      return before;
    }
    var looked = direct(part);
    looked =
        later(
            looked,
            allOf(
                axes.places().children(part.place()),
                place -> new Part(part.concept(), place, part.population())));
    looked =
        later(
            looked,
            allOf(
                axes.concepts().children(part.concept()),
                concept -> new Part(concept, part.place(), part.population())));
    looked =
        later(
            looked,
            allOf(
                axes.populations().children(part.population()),
                population -> new Part(part.concept(), part.place(), population)));
    known.put(part, looked);
    return looked;
  }

  private Optional<LocalDate> direct(Part part) {
    Optional<LocalDate> latest = Optional.empty();
    var places = axes.places().hierarchy();
    for (int place = part.place(); place >= 0; place = places.parent(place)) {
      var surveys = at[place];
      for (int i = 0; surveys != null && i < surveys.size(); i++) {
        var survey = surveys.get(i);
        int concept = axes.byService() ? survey.service() : survey.issue();
        if (axes.concepts().isWithin(part.concept(), concept)
            && axes.populations().isWithin(part.population(), survey.population())) {
          latest = later(latest, Optional.of(survey.checkedAt()));
        }
      }
    }
    return latest;
  }

  /// The earliest day of all parts; empty when there are no parts, or nobody looked at one.
  private Optional<LocalDate> allOf(IntStream children, IntFunction<Part> part) {
    LocalDate earliest = null;
    for (int child : children.toArray()) {
      var looked = lastLooked(part.apply(child));
      if (looked.isEmpty()) {
        return looked;
      }
      if (earliest == null || looked.get().isBefore(earliest)) {
        earliest = looked.get();
      }
    }
    return Optional.ofNullable(earliest);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
  }
}
