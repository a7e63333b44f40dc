package org.weft.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.analytics.gaps.CoverageCell;
import org.weft.analytics.gaps.CoverageStatus;
import org.weft.importing.FactDraft;
import org.weft.importing.InputFile;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.view.LandscapeView;
import tools.jackson.databind.JsonNode;

/// Vanuatu after cyclone Pam in 2015: who does what in 96 area councils, read by a mapping, with
/// their inhabitants.
final class CyclonePam implements KnownAnswers {

  private static final String COUNTRY = "vanuatu";

  private static final String MAPPING =
      """
      mapping: presence
      tables:
        - recognizes: [activity, organisation, status, adm2_code]
          skip:
            - {of: status, is: ["%s"], reason: is not asked}
          values:
            who: {column: organisation, slug: true}
            what: {column: activity, slug: true}
            where: {column: adm2_code, slug: true}
          facts:
            - organization: {key: {value: who}, name: organisation}
            - service: {key: {value: what}, label: activity}
            - place: {key: {value: where}, name: {value: where}}
            - effort:
                key: {join: [{value: who}, {value: what}, {value: where}], with: "/"}
                name: activity
                status: {constant: IMPLEMENTATION}
                runBy: {value: who}
                services: {value: what}
                places: {value: where}
      """;

  @Override
  public String set() {
    return "3w-vanuatu-cyclone-pam-2015";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var inhabitants = inhabitants(Tables.json(folder.resolve("vanuatu.geojson")));
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var imported = imported(folder, "none");
    var asked = areas(inhabitants, imported);
    var services = services(imported);
    var normalized = oracle.get("with_normalised_names");
    answers.equal("areas", normalized.get("areas_in_full_list").asInt(), asked.size());
    answers.equal(
        "organizations",
        normalized.get("orgs").asInt(),
        imported.of(OrganizationInput.class).size());
    var view = view(imported, asked, inhabitants, List.of(COUNTRY));
    var all = new ThreeWOracle("", WhoWhatWhere.cells(view, services, asked));
    all.counts(normalized, answers);
    all.details(normalized, answers);
    all.totals(WhoWhatWhere.coverage(view, services, asked), normalized, answers);
    current(folder, inhabitants, services, oracle, answers);
    statuses(answers, all, inhabitants);
    var unsurveyed = view(imported, asked, inhabitants, List.of());
    answers.equal(
        "uncovered cells if nobody had looked",
        0L,
        count(WhoWhatWhere.cells(unsurveyed, services, asked), CoverageStatus.UNCOVERED));
  }

  private static void current(
      Path folder,
      Map<String, Integer> inhabitants,
      List<String> services,
      JsonNode oracle,
      Comparisons answers)
      throws IOException {
    var current = imported(folder, "Completed");
    var asked = areas(inhabitants, current);
    var view = view(current, asked, inhabitants, List.of(COUNTRY));
    new ThreeWOracle("ongoing or planned: ", WhoWhatWhere.cells(view, services, asked))
        .counts(oracle.get("only_status_Ongoing_or_Planned"), answers);
  }

  /// @param skipped the status of rows that are left out
  private static Imported imported(Path folder, String skipped) throws IOException {
    var mapping = MAPPING.formatted(skipped).getBytes(StandardCharsets.UTF_8);
    return Imported.read(
        "mapping.MappingImporter",
        List.of(
            InputFile.of(folder.resolve("data.json")),
            new InputFile("presence.yaml", () -> new ByteArrayInputStream(mapping))));
  }

  /// The areas of the map, and those that only rows mention.
  private static List<String> areas(Map<String, Integer> inhabitants, Imported imported) {
    var areas = new TreeSet<>(inhabitants.keySet());
    imported.of(PlaceInput.class).forEach(place -> areas.add(place.key()));
    return List.copyOf(areas);
  }

  private static List<String> services(Imported imported) {
    return imported.serviceNames().values().stream().sorted().toList();
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

  /// The same with all areas of the map, whose inhabitants need every service.
  private static LandscapeView view(
      Imported imported,
      List<String> areas,
      Map<String, Integer> inhabitants,
      List<String> surveyed) {
    var more = new ArrayList<FactInput>();
    more.add(place(COUNTRY, null, null));
    areas.forEach(area -> more.add(place(area, COUNTRY, inhabitants.get(area))));
    for (var service : imported.serviceNames().keySet()) {
      inhabitants.forEach((area, people) -> more.add(need(service, area, people)));
    }
    return imported.after(more).view(imported.serviceNames(), surveyed);
  }

  private static FactInput place(
      String key, @Nullable String within, @Nullable Integer inhabitants) {
    return FactDraft.of(PlaceInput.class)
        .with("key", key)
        .with("name", key)
        .with("within", within)
        .with("population", inhabitants)
        .draft()
        .input();
  }

  private static FactInput need(String service, String area, int people) {
    return FactDraft.of(NeedInput.class)
        .with("key", service + "/" + area)
        .with("service", service)
        .with("place", area)
        .with("people", people)
        .draft()
        .input();
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
