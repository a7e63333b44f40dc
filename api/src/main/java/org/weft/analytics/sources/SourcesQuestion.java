package org.weft.analytics.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.LandscapeView;
import org.weft.landscape.view.Subjects;

/// What is asked: indexes of issues and places, every pair of them.
///
/// @param services a search of services counts when it held all of these; empty: it never counts
/// @param populations a search among some people counts when it held all of these; empty: it never
///   counts
/// @param since the day from which a search counts, null for any day
public record SourcesQuestion(
    int[] issues, int[] places, int[] services, int[] populations, @Nullable LocalDate since) {

  static final int MOST_PAIRS = 1000;

  /// @throws InvalidArgumentException for an unknown id, no issue, no place, or too many pairs
  static SourcesQuestion of(
      LandscapeView view,
      List<String> issues,
      List<String> places,
      @Nullable List<String> services,
      @Nullable List<String> populations,
      @Nullable LocalDate since) {
    var subjects = new Subjects(view);
    if (issues.isEmpty()) {
      throw new InvalidArgumentException("issues", issues, "must name an issue");
    }
    if (places.isEmpty()) {
      throw new InvalidArgumentException("places", places, "must name a place");
    }
    if ((long) issues.size() * places.size() > MOST_PAIRS) {
      throw new InvalidArgumentException(
          "places",
          issues.size() + " issues × " + places.size() + " places",
          "must make at most " + MOST_PAIRS + " pairs");
    }
    return new SourcesQuestion(
        subjects.nodes(EntityKind.ISSUE, "issues", issues),
        subjects.nodes(EntityKind.PLACE, "places", places),
        subjects.nodes(EntityKind.SERVICE, "services", services == null ? List.of() : services),
        subjects.nodes(
            EntityKind.POPULATION, "populations", populations == null ? List.of() : populations),
        since);
  }
}
