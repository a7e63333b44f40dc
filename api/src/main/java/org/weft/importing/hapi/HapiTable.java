package org.weft.importing.hapi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.tables.Row;
import org.weft.importing.whowhatwhere.Tag;
import org.weft.importing.whowhatwhere.TaggedTables;

/// One table: its column names as hashtags, and the rows of everybody.
final class HapiTable {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("location_code", "#country+code"),
          Map.entry("location_name", "#country+name"),
          Map.entry("admin1_code", "#adm1+code"),
          Map.entry("admin1_name", "#adm1+name"),
          Map.entry("admin2_code", "#adm2+code"),
          Map.entry("admin2_name", "#adm2+name"),
          Map.entry("org_name", "#org+name"),
          Map.entry("org_acronym", "#org+acronym"),
          Map.entry("org_type_code", "#org+type+code"),
          Map.entry("org_type_description", "#org+type+name"),
          Map.entry("sector_code", "#sector+code"),
          Map.entry("sector_name", "#sector+name"),
          Map.entry("population_group", "#population+group+code"),
          Map.entry("population_status", "#population+status"),
          Map.entry("population", "#population"),
          Map.entry("reference_period_start", "#date+start"),
          Map.entry("reference_period_end", "#date+end"));

  /// Columns of a table that the API has and nobody needs here.
  private static final Set<String> DROPPED =
      Set.of(
          "has_hrp",
          "in_gho",
          "admin_level",
          "min_age",
          "max_age",
          "resource_hdx_id",
          "dataset_hdx_id",
          "location_ref",
          "admin1_ref",
          "admin2_ref",
          "admin1_is_unspecified",
          "admin2_is_unspecified",
          "warning",
          "provider_admin1_name",
          "provider_admin2_name");

  /// What splits people into parts; one of them is everybody.
  private static final Set<String> PARTS =
      Set.of("gender", "age_range", "disabled_marker", "category");

  private static final Set<String> EVERYBODY = Set.of("", "all", "total");

  private final Row header;
  private final ImportBatch batch;
  private final List<@Nullable Tag> tags = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();
  private final int error;
  private final int level;

  HapiTable(Row header, ImportBatch batch) {
    this.header = header;
    this.batch = batch;
    for (int i = 0; i < header.cells().size(); i++) {
      var name = header.cells().get(i);
      var tag = TAGS.get(name);
      tags.add(tag == null ? null : Tag.parse(tag).orElseThrow());
      if (PARTS.contains(name)) {
        parts.add(i);
      } else if (tag == null && !DROPPED.contains(name) && !name.equals("error")) {
        batch.ignore(header.origin(), name, null, "must be a column of HDX HAPI; it is not read");
      }
    }
    this.error = header.cells().indexOf("error");
    this.level = header.cells().indexOf("admin_level");
  }

  void read(Iterator<Row> rows, TaggedTables tagged) {
    tagged.read(header.origin(), tags, new OfEverybody(rows));
  }

  /// The rows that count everybody; the row of hashtags that HDX writes below the names is none.
  private final class OfEverybody implements Iterator<Row> {

    private final Iterator<Row> rows;
    private @Nullable Row ahead;

    OfEverybody(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (ahead == null && rows.hasNext()) {
        var row = rows.next();
        if (!row.isBlank() && !Tag.isRow(row.cells()) && isWhole(row)) {
          checkPlace(row);
          ahead = row;
        }
      }
      return ahead != null;
    }

    @Override
    public Row next() {
      var next = hasNext() ? ahead : null;
      if (next == null) {
        throw new NoSuchElementException();
      }
      ahead = null;
      return next;
    }
  }

  private boolean isWhole(Row row) {
    if (error >= 0 && !row.cell(error).isEmpty()) {
      batch.reject(
          row.origin(), "error", row.cell(error), "must be a row without an error of HAPI");
      return false;
    }
    for (int part : parts) {
      var text = row.cell(part);
      if (EVERYBODY.stream().noneMatch(text::equalsIgnoreCase)) {
        batch.ignore(
            row.origin(),
            header.cell(part),
            text,
            "must be all; people by gender, age, disability or category are not kept");
        return false;
      }
    }
    return true;
  }

  /// HAPI leaves the code of a place empty that the provider named as no list has it.
  private void checkPlace(Row row) {
    var depth = level < 0 ? "" : row.cell(level);
    if (depth.matches("[12]") && isEmpty(row, "admin" + depth + "_code")) {
      batch.repair(
          row.origin(),
          "admin" + depth + "_code",
          cell(row, "provider_admin" + depth + "_name"),
          "must be filled at admin_level " + depth + "; the place around it is taken");
    }
  }

  private boolean isEmpty(Row row, String column) {
    var text = cell(row, column);
    return text == null || text.isEmpty();
  }

  private @Nullable String cell(Row row, String column) {
    int index = header.cells().indexOf(column);
    return index < 0 ? null : row.cell(index);
  }
}
