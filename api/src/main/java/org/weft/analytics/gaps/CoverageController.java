package org.weft.analytics.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

@Controller
class CoverageController {

  private static final int MOST_PROVIDERS_SHOWN = 100;

  @SchemaMapping(typeName = "Landscape")
  Coverage coverage(
      Landscape landscape,
      @Argument @Nullable List<String> issues,
      @Argument @Nullable List<String> services,
      @Argument @Nullable List<String> places,
      @Argument @Nullable String placesWithin,
      @Argument @Nullable List<String> populations,
      @Argument @Nullable Double threshold,
      @Argument @Nullable Integer minimumProviders,
      @Argument @Nullable LocalDate surveyedSince) {
    var question =
        new CoverageQuestion(
            issues,
            services,
            places,
            placesWithin,
            populations,
            threshold == null ? 1 : threshold,
            minimumProviders == null ? 1 : minimumProviders,
            surveyedSince);
    return CoverageAnalysis.answer(landscape.view(), question);
  }

  @SchemaMapping(typeName = "Coverage")
  CoverageCellConnection cells(
      Coverage coverage,
      @Argument @Nullable List<CoverageStatus> statuses,
      @Argument @Nullable Integer first,
      @Argument @Nullable Integer last,
      @Argument @Nullable String after,
      @Argument @Nullable String before) {
    return coverage.cells(statuses, first, last, after, before);
  }

  @SchemaMapping(typeName = "Coverage")
  CoverageTotals totals(Coverage coverage) {
    return coverage.totals();
  }

  @SchemaMapping(typeName = "Coverage")
  Connection<CoverageGroup> byConcept(Coverage coverage, Page page) {
    return Connection.slice(coverage.byConcept(), page);
  }

  @SchemaMapping(typeName = "Coverage")
  Connection<CoverageGroup> byPlace(Coverage coverage, Page page) {
    return Connection.slice(coverage.byPlace(), page);
  }

  @SchemaMapping(typeName = "Coverage")
  Connection<CoverageGroup> byPopulation(Coverage coverage, Page page) {
    return Connection.slice(coverage.byPopulation(), page);
  }

  @SchemaMapping(typeName = "CoverageCell")
  List<CoverageProvider> providers(CoverageCell cell, @Argument @Nullable Integer first) {
    int most = first == null ? MOST_PROVIDERS_SHOWN : first;
    if (most < 1 || most > MOST_PROVIDERS_SHOWN) {
      throw new InvalidArgumentException(
          "first", first, "must be between 1 and " + MOST_PROVIDERS_SHOWN);
    }
    return cell.providers().stream().limit(most).toList();
  }
}
