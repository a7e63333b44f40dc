package org.weft.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.weft.acceptance.WhoWhatWhere.Row;

/// UNHCR's who, what, where of 2014: 57 areas, 40 sectors, 263 organizations.
final class RefugeeAid implements KnownAnswers {

  @Override
  public String set() {
    return "hxl-3w-unhcr-2014";
  }

  @Override
  public void compare(Path folder, Comparisons answers) throws IOException {
    var rows = new ArrayList<Row>();
    var facts = new Facts();
    for (var row : Tables.csv(folder.resolve("unhcr-3w.csv"))) {
      var country = WhoWhatWhere.normalized(row.getField("Country name"));
      if (country.startsWith("#")) {
        continue;
      }
      var area = country + " / " + WhoWhatWhere.normalized(row.getField("Admin level 1"));
      facts.place(country, null, null).place(area, country, null);
      rows.add(
          new Row(
              WhoWhatWhere.normalized(row.getField("Organisation name")),
              WhoWhatWhere.normalized(row.getField("Sector (English)")),
              area));
    }
    var table = new WhoWhatWhere(rows);
    table.putInto(facts);
    var view = facts.view();
    var oracle = Tables.json(folder.resolve("ORACLE.json"));
    answers.equal(
        "organizations", oracle.get("normalised").get("orgs").asInt(), table.organizations());
    var all = new ThreeWOracle("", WhoWhatWhere.cells(view, table.services(), table.places()));
    all.counts(oracle.get("normalised"), answers);
    all.details(oracle.get("normalised"), answers);
    all.totals(
        WhoWhatWhere.coverage(view, table.services(), table.places()),
        oracle.get("normalised"),
        answers);
    for (var country : oracle.get("per_country").properties()) {
      var part = table.within(WhoWhatWhere.normalized(country.getKey()) + " / ");
      var name = country.getKey() + ": ";
      answers.equal(
          name + "organizations", country.getValue().get("orgs").asInt(), part.organizations());
      new ThreeWOracle(name, WhoWhatWhere.cells(view, part.services(), part.places()))
          .counts(country.getValue(), answers);
    }
  }
}
