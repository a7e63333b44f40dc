package org.weft.analytics.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;

/// What a caller asks of coverage; names are keys or global ids.
///
/// @param issues null for all root issues, unless services are asked
/// @param services null unless cells are about services
/// @param places null for all places
/// @param placesWithin this place and all within it, null when not asked
/// @param populations null for everybody
/// @param threshold share of the need from which a cell is covered, `> 0`
/// @param minimumProviders actors from which a cell is covered, in 1..1000
/// @param surveyedSince counts only surveys from this day on, null for all
public record CoverageQuestion(
    @Nullable List<String> issues,
    @Nullable List<String> services,
    @Nullable List<String> places,
    @Nullable String placesWithin,
    @Nullable List<String> populations,
    double threshold,
    int minimumProviders,
    @Nullable LocalDate surveyedSince) {

  private static final int MOST_PROVIDERS = 1000;

  /// All root issues in all places for everybody.
  public static final CoverageQuestion EVERYTHING =
      new CoverageQuestion(null, null, null, null, null, 1, 1, null);

  /// @throws InvalidArgumentException if an argument breaks a rule, or two exclude each other
  public CoverageQuestion {
    if (issues != null && services != null) {
      throw new InvalidArgumentException("services", services, "must not be given with issues");
    }
    if (places != null && placesWithin != null) {
      throw new InvalidArgumentException(
          "placesWithin", placesWithin, "must not be given with places");
    }
    requireNames("issues", issues);
    requireNames("services", services);
    requireNames("places", places);
    requireNames("populations", populations);
    if (!(threshold > 0) || Double.isInfinite(threshold)) {
      throw new InvalidArgumentException("threshold", threshold, "must be above 0");
    }
    if (minimumProviders < 1 || minimumProviders > MOST_PROVIDERS) {
      throw new InvalidArgumentException(
          "minimumProviders", minimumProviders, "must be between 1 and " + MOST_PROVIDERS);
    }
  }

  /// The same about these issues.
  public CoverageQuestion ofIssues(List<String> asked) {
    return new CoverageQuestion(
        asked, null, places, placesWithin, populations, threshold, minimumProviders, surveyedSince);
  }

  /// The same about these services.
  public CoverageQuestion ofServices(List<String> asked) {
    return new CoverageQuestion(
        null, asked, places, placesWithin, populations, threshold, minimumProviders, surveyedSince);
  }

  /// The same in these places.
  public CoverageQuestion inPlaces(List<String> asked) {
    return new CoverageQuestion(
        issues, services, asked, null, populations, threshold, minimumProviders, surveyedSince);
  }

  /// The same for these populations.
  public CoverageQuestion forPopulations(@Nullable List<String> asked) {
    return new CoverageQuestion(
        issues, services, places, placesWithin, asked, threshold, minimumProviders, surveyedSince);
  }

  private static void requireNames(String argument, @Nullable List<String> names) {
    if (names != null && names.isEmpty()) {
      throw new InvalidArgumentException(argument, names, "must name at least one, or be left out");
    }
  }
}
