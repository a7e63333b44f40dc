package org.weft.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.weft.analytics.gaps.Coverage;
import org.weft.analytics.gaps.CoverageCell;
import tools.jackson.databind.JsonNode;

/// Compares cells with what was counted in the table.
record ThreeWOracle(String name, List<CoverageCell> cells) {

  void counts(JsonNode oracle, Comparisons answers) {
    long covered = WhoWhatWhere.withProviders(cells, 1, Integer.MAX_VALUE);
    answers.equal(name + "cells with a provider", oracle.get("cells_covered").asLong(), covered);
    answers.equal(
        name + "gap cells of " + cells.size(),
        oracle.get("gap_cells").asLong(),
        WhoWhatWhere.withProviders(cells, 0, 0));
    answers.equal(
        name + "cells with two or more",
        oracle.get("cells_with_2+_orgs(overlap)").asLong(),
        WhoWhatWhere.withProviders(cells, 2, Integer.MAX_VALUE));
  }

  /// The same numbers, taken from the totals.
  void totals(Coverage coverage, JsonNode oracle, Comparisons answers) {
    var totals = coverage.totals();
    answers.equal(
        name + "cells of nobody, in the totals",
        oracle.get("gap_cells").asInt(),
        totals.cellsOfNobodyCount());
    answers.equal(
        name + "places with nobody, by place",
        oracle.get("areas_with_no_org_at_all").size(),
        (int)
            coverage.byPlace().stream()
                .filter(place -> place.totals().cellsOfNobodyCount() == place.totals().cellsCount())
                .count());
  }

  void details(JsonNode oracle, Comparisons answers) {
    answers.equal(name + "cells asked", oracle.get("possible_cells").asInt(), cells.size());
    answers.equal(
        name + "cells that hang on one",
        oracle.get("cells_with_exactly_one_org(single point of dependence)").asLong(),
        WhoWhatWhere.withProviders(cells, 1, 1));
    var nobody = new ArrayList<String>();
    oracle.get("areas_with_no_org_at_all").forEach(area -> nobody.add(area.asString()));
    var found = WhoWhatWhere.placesOfNobody(cells);
    answers.equal(name + "places with nobody", nobody.size(), found.size());
    answers.equal(name + "the same places", true, found.equals(nobody));
    var gaps = new TreeMap<String, Integer>();
    oracle
        .get("gaps_by_sector")
        .properties()
        .forEach(gap -> gaps.put(gap.getKey(), gap.getValue().asInt()));
    var got = WhoWhatWhere.gapsByService(cells);
    gaps.forEach((what, count) -> answers.equal(name + "gaps of " + what, count, got.get(what)));
    for (var crowded : oracle.get("top5_crowded_cells")) {
      answers.equal(
          name + "providers of " + crowded.get(1).asString() + " in " + crowded.get(0).asString(),
          crowded.get(2).asInt(),
          providers(crowded.get(0).asString(), crowded.get(1).asString()));
    }
  }

  private int providers(String place, String service) {
    return cells.stream()
        .filter(cell -> cell.place().key().equals(place))
        .filter(cell -> cell.service() != null && cell.service().key().equals(service))
        .mapToInt(CoverageCell::providersCount)
        .sum();
  }
}
