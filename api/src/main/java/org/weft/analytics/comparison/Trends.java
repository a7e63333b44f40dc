package org.weft.analytics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.figure.Figure;

/// Reads series off the answers that several views gave.
final class Trends {

  private final List<ComparedView> views;
  private final List<TrendSeries> series;

  /// @param answers one per view, {@link Absent} where it was refused
  Trends(List<ComparedView> views, List<?> answers) {
    this.views = views;
    this.series =
        AnswerWalk.of(answers, true).stream().flatMap(found -> series(found).stream()).toList();
  }

  /// @param metrics those that are wanted; null for all
  /// @throws InvalidArgumentException if no answer has one of them, although there are answers
  Trend of(String question, @Nullable List<String> metrics, int first) {
    var wanted = series;
    if (metrics != null) {
      requireThere(metrics);
      wanted = series.stream().filter(one -> metrics.contains(one.metric())).toList();
    }
    return new Trend(question, views, wanted.size(), wanted.stream().limit(first).toList());
  }

  private void requireThere(List<String> metrics) {
    Set<String> there = series.stream().map(TrendSeries::metric).collect(Collectors.toSet());
    var missing = metrics.stream().filter(metric -> !there.contains(metric)).findFirst();
    if (missing.isPresent() && views.stream().anyMatch(view -> view.failure() == null)) {
      throw new InvalidArgumentException(
          "metrics",
          missing.get(),
          "must be a metric of the answer, one of " + there.stream().sorted().toList());
    }
  }

  private Optional<TrendSeries> series(AnswerWalk.Found found) {
    return found.values().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .findFirst()
        .map(figure ->
            new TrendSeries(
                found.place().path(), found.place().subjects(), figure.metric(), points(found)));
  }

  private List<TrendPoint> points(AnswerWalk.Found found) {
    var points = new ArrayList<TrendPoint>();
    for (int i = 0; i < views.size(); i++) {
      var value = found.values().get(i);
      points.add(
          new TrendPoint(
              views.get(i).asOf(),
              views.get(i).evidence(),
              value instanceof Figure figure ? figure : null,
              gap(value)));
    }
    return points;
  }

  private static @Nullable String gap(@Nullable Object value) {
    return switch (value) {
      case Figure figure -> figure.notEvaluable();
      case Absent absent -> absent.reason();
      case null, default -> Absent.NOT_THERE.reason();
    };
  }
}
