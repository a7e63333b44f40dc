package org.weft.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weft.acceptance.WhoWhatWhere.Row;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.gaps.CoverageStatus;
import org.weft.landscape.view.LandscapeView;
import tools.jackson.databind.JsonNode;

/// Vanuatu after cyclone Pam in 2015: who does what in 96 area councils, with their inhabitants.
final class CyclonePam implements KnownAnswers {

  @Override
  public String set() {
    return "3w-vanuatu-cyclone-pam-2015";
  }

  @Override
  public void compare(Path folder, Comparisons answers) {
    var inhabitants = inhabitants(Tables.json(folder.resolve("vanuatu.geojson")));
    var data = Tables.json(folder.resolve("data.json"));
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var table = table(data, Set.of("Ongoing", "Planned", "Completed"));
    var asked = areas(inhabitants, table);
    var areas = new TreeSet<>(asked);
    var normalized = oracle.get("with_normalised_names");
    answers.equal("areas", normalized.get("areas_in_full_list").asInt(), areas.size());
    answers.equal("organizations", normalized.get("orgs").asInt(), table.organizations());
    var view = view(table, areas, inhabitants, true);
    var all = new ThreeWOracle("", WhoWhatWhere.cells(view, table.services(), asked));
    all.counts(normalized, answers);
    all.details(normalized, answers);
    all.totals(WhoWhatWhere.coverage(view, table.services(), asked), normalized, answers);
    var current = table(data, Set.of("Ongoing", "Planned"));
    new ThreeWOracle(
            "ongoing or planned: ",
            WhoWhatWhere.cells(
                view(current, areas, inhabitants, true),
                table.services(),
                areas(inhabitants, current)))
        .counts(oracle.get("only_status_Ongoing_or_Planned"), answers);
    statuses(answers, all, inhabitants);
    var unsurveyed = view(table, areas, inhabitants, false);
    answers.equal(
        "uncovered cells if nobody had looked",
        0L,
        count(WhoWhatWhere.cells(unsurveyed, table.services(), asked), CoverageStatus.UNCOVERED));
  }

  /// The areas of the map, and those that only rows mention.
  private static List<String> areas(Map<String, Integer> inhabitants, WhoWhatWhere table) {
    var areas = new TreeSet<>(inhabitants.keySet());
    areas.addAll(table.places());
    return List.copyOf(areas);
  }

  /// A gap is UNCOVERED where the inhabitants are known to be in need, else UNKNOWN.
  private static void statuses(
      Comparisons answers, ThreeWOracle all, Map<String, Integer> inhabitants) {
    long gaps =
        all.cells().stream()
            .filter(cell -> cell.providersCount() == 0)
            .filter(cell -> inhabitants.containsKey(cell.place().key()))
            .count();
    answers.equal(
        "gap cells with inhabitants, all uncovered",
        gaps,
        count(all.cells(), CoverageStatus.UNCOVERED));
  }

  private static long count(List<CoverageCell> cells, CoverageStatus status) {
    return cells.stream().filter(cell -> cell.status() == status).count();
  }

  private static LandscapeView view(
      WhoWhatWhere table, Set<String> areas, Map<String, Integer> inhabitants, boolean surveyed) {
    var facts = new Facts().place("vanuatu", null, null);
    areas.forEach(area -> facts.place(area, "vanuatu", inhabitants.get(area)));
    table.putInto(facts);
    for (var service : table.services()) {
      inhabitants.forEach((area, people) -> facts.need(service, area, people));
    }
    if (surveyed) {
      facts.surveyed("vanuatu");
    }
    return facts.view();
  }

  private static WhoWhatWhere table(JsonNode data, Set<String> statuses) {
    var rows = new ArrayList<Row>();
    for (var row : data) {
      if (statuses.contains(row.get("status").asString())) {
        rows.add(new Row(text(row, "organisation"), text(row, "activity"), text(row, "adm2_code")));
      }
    }
    return new WhoWhatWhere(rows);
  }

  private static String text(JsonNode row, String field) {
    return WhoWhatWhere.normalized(row.get(field).asString());
  }

  private static Map<String, Integer> inhabitants(JsonNode geojson) {
    var sums = new TreeMap<String, Integer>();
    for (var feature : geojson.get("features")) {
      var area = feature.get("properties");
      sums.merge(
          WhoWhatWhere.normalized(area.get("adm2code").asString()),
          area.get("TOTAL").asInt(),
          Integer::sum);
    }
    return sums;
  }
}
