package org.weft.importing.hxl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;
import org.weft.importing.whowhatwhere.Tag;
import org.weft.importing.whowhatwhere.TaggedTables;

/// Who does what where, in tables whose columns have hashtags.
@Component
final class HxlImporter implements Importer {

  /// Source: HXL 1.1, "the tag row is among the first 25 rows".
  private static final int ROWS_ABOVE = 25;

  private static final Pattern TAG_IN_JSON =
      Pattern.compile(
          "\"#(org|sector|activity|country|adm[0-5]|loc|inneed|targeted|reached|population|date)"
              + "(\\s*\\+\\w+)*\"",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String formatId() {
    return "hxl";
  }

  @Override
  public String title() {
    return "HXL (who does what where)";
  }

  @Override
  public String reads() {
    return "CSV, workbooks (.xlsx) and JSON lists of rows with a row of hashtags of HXL 1.1 among"
        + " the first 25.";
  }

  @Override
  public String keeps() {
    return "Organizations by role, what they do in which sector and place and for whom, with period,"
        + " status and people targeted and reached; places within each other; people in need.";
  }

  @Override
  public String drops() {
    return "People who are affected and not said to be in need, people by sex, age or household,"
        + " contacts, indicators, values and every column without a hashtag.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.isJson()
        ? TAG_IN_JSON.matcher(head.text()).find()
        : head.tables().stream()
            .anyMatch(table -> table.rows().stream().limit(ROWS_ABOVE).anyMatch(Tag::isRow));
  }

  /// Others know what stands under the names of columns above the hashtags.
  @Override
  public boolean isGeneral() {
    return true;
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var tagged = new TaggedTables(batch, null, null);
    if (!read(input, tagged, batch)) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must have a row of hashtags such as #org, #sector, #adm1 among the first 25 rows");
      return;
    }
    tagged.again();
    read(input, tagged, TaggedTables.silent());
    tagged.draft();
  }

  /// @return whether there is a row of hashtags
  private static boolean read(ImportInput input, TaggedTables tagged, ImportBatch batch)
      throws IOException {
    var isAny = false;
    for (var file : input.files()) {
      try (var tables = Tables.openWithJson(file)) {
        for (var table : tables.all()) {
          isAny |= read(table, tagged, file.name(), batch);
        }
      }
    }
    return isAny;
  }

  private static boolean read(Table table, TaggedTables tagged, String file, ImportBatch batch) {
    var rows = table.rows();
    for (int i = 0; i < ROWS_ABOVE && rows.hasNext(); i++) {
      Row row = rows.next();
      if (Tag.isRow(row.cells())) {
        tagged.read(row.origin(), tags(row), rows);
        return true;
      }
    }
    batch.ignore(
        Origin.file(table.isSheet() ? file + "#" + table.name() : file),
        null,
        null,
        "must have a row of hashtags among the first 25 rows; it is not read");
    return false;
  }

  private static List<@Nullable Tag> tags(Row row) {
    var tags = new ArrayList<@Nullable Tag>();
    row.cells().forEach(cell -> tags.add(Tag.parse(cell).orElse(null)));
    return tags;
  }
}
