package org.weft.importing.hapi;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.tables.Tables;
import org.weft.importing.whowhatwhere.TaggedTables;

/// Humanitarian presence, needs and population by the column names of HDX HAPI.
@Component
final class HapiImporter implements Importer {

  static final String PLACE = "location_code";

  /// One of these tells that a table is about presence, needs or population.
  static final Set<String> TELLING =
      Set.of("org_name", "org_acronym", "population_status", "population_group", "population");

  @Override
  public String formatId() {
    return "hapi";
  }

  @Override
  public String title() {
    return "HDX HAPI (presence and needs)";
  }

  @Override
  public String reads() {
    return "CSV, workbooks (.xlsx) and JSON of HDX HAPI v1 and v2: operational presence, humanitarian"
        + " needs, baseline population.";
  }

  @Override
  public String keeps() {
    return "Organizations with type, what they do in which sector, place and period; people in need"
        + " by sector, place and population group; inhabitants of places; p-codes.";
  }

  @Override
  public String drops() {
    return "People by gender, age, disability or category, people affected, targeted or reached by"
        + " nobody in particular, and the ids of HDX's own tables.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.isJson()
        ? head.text().contains("\"" + PLACE + "\"")
            && TELLING.stream().anyMatch(name -> head.text().contains("\"" + name + "\""))
        : head.tables().stream()
            .anyMatch(table -> !table.rows().isEmpty() && isHeader(table.rows().getFirst()));
  }

  static boolean isHeader(List<String> cells) {
    return cells.contains(PLACE) && cells.stream().anyMatch(TELLING::contains);
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var tagged = new TaggedTables(batch, "HAPI sector", "HAPI population_group");
    if (!read(input, tagged, batch)) {
      batch.refuse(
          Origin.file(input.name()), PLACE, null, "must have the columns of an HDX HAPI table");
      return;
    }
    tagged.again();
    read(input, tagged, TaggedTables.silent());
    tagged.draft();
  }

  /// @return whether there is a table of the format
  private static boolean read(ImportInput input, TaggedTables tagged, ImportBatch batch)
      throws IOException {
    var isAny = false;
    for (var file : input.files()) {
      try (var tables = Tables.openWithJson(file)) {
        for (var table : tables.all()) {
          var rows = table.rows();
          var header = rows.hasNext() ? rows.next() : null;
          if (header != null && isHeader(header.cells())) {
            isAny = true;
            new HapiTable(header, batch).read(rows, tagged);
          } else {
            batch.ignore(
                Origin.file(table.isSheet() ? file.name() + "#" + table.name() : file.name()),
                null,
                null,
                "must begin with the column names that HDX HAPI has for presence, needs or population;"
                    + " it is not read");
          }
        }
      }
    }
    return isAny;
  }
}
