package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.view.LandscapeView;
import tools.jackson.databind.JsonNode;

/// UNHCR's who, what, where of 2014, read by the importer: 57 areas, 40 sectors, 263 organizations.
final class RefugeeAid implements KnownAnswers {

  @Override
  public String set() {
    return "hxl-3w-unhcr-2014";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var imported = Imported.read("hxl.HxlImporter", folder.resolve("unhcr-3w.csv"));
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    var normalized = oracle.get("normalised");
    var areas = imported.placeNames();
    var sectors = imported.serviceNames();
    var renamed = new HashMap<>(areas);
    renamed.putAll(sectors);
    var view = imported.view(renamed, List.of());
    answers.equal(
        "organizations",
        normalized.get("orgs").asInt(),
        imported.of(OrganizationInput.class).size());
    var places = areas.values().stream().filter(name -> name.contains(" / ")).sorted().toList();
    var services = sectors.values().stream().sorted().toList();
    answers.equal("areas", normalized.get("areas_in_rows").asInt(), places.size());
    var all = new ThreeWOracle("", WhoWhatWhere.cells(view, services, places));
    all.counts(normalized, answers);
    all.details(normalized, answers);
    all.totals(WhoWhatWhere.coverage(view, services, places), normalized, answers);
    for (var country : oracle.get("per_country").properties()) {
      var within = WhoWhatWhere.normalized(country.getKey()) + " / ";
      var name = country.getKey() + ": ";
      var efforts =
          imported.of(EffortInput.class).stream()
              .filter(effort -> named(effort, areas).startsWith(within))
              .toList();
      answers.equal(
          name + "organizations",
          country.getValue().get("orgs").asInt(),
          new TreeSet<>(
                  efforts.stream()
                      .flatMap(e -> Objects.requireNonNull(e.runBy()).stream())
                      .toList())
              .size());
      part(
          name,
          view,
          efforts.stream()
              .flatMap(effort -> Objects.requireNonNull(effort.services()).stream())
              .map(sectors::get)
              .distinct()
              .sorted()
              .toList(),
          places.stream().filter(place -> place.startsWith(within)).toList(),
          country.getValue(),
          answers);
    }
  }

  private static String named(EffortInput effort, Map<String, String> areas) {
    return String.valueOf(areas.get(Objects.requireNonNull(effort.places()).getFirst()));
  }

  private static void part(
      String name,
      LandscapeView view,
      List<String> services,
      List<String> places,
      JsonNode oracle,
      Comparisons answers) {
    new ThreeWOracle(name, WhoWhatWhere.cells(view, services, places)).counts(oracle, answers);
  }
}
