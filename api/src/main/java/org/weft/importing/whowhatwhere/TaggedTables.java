package org.weft.importing.whowhatwhere;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;

/// Reads tables of who does what where, for whom, and who is in need, whose columns have hashtags.
///
/// All tables are read twice, [#again] between: first for which things there are, then for what is
/// said of them. So no row is kept, and the order of rows means nothing.
public final class TaggedTables {

  private static final int LONGEST_CELL = 400;
  private static final Pattern SUM =
      Pattern.compile("\\s*((grand|sub)[ -]?)?totale?s?\\s*", Pattern.CASE_INSENSITIVE);

  private final WhoWhatWhere all;
  private ImportBatch batch;
  private boolean isAgain;

  /// @param sectorScheme of the codes of sectors; null when it is not known
  /// @param groupScheme of the codes of groups of people; null when it is not known
  public TaggedTables(
      ImportBatch batch, @Nullable String sectorScheme, @Nullable String groupScheme) {
    this.batch = batch;
    this.all = new WhoWhatWhere(batch, sectorScheme, groupScheme);
  }

  /// @param header where the hashtags stand
  /// @param tags of the columns from left to right; null for a column without one
  /// @param rows below them
  public void read(Origin header, List<@Nullable Tag> tags, Iterator<Row> rows) {
    var columns = new ArrayList<Column>();
    for (int i = 0; i < tags.size(); i++) {
      var tag = tags.get(i);
      if (tag != null) {
        columns.add(new Column(i, tag));
      }
    }
    // Of columns that say the same the order of their hashtags decides, not where they stand.
    columns.sort(Comparator.comparing((Column column) -> column.tag().toString()));
    var reader = new RowReader(List.copyOf(columns), header, batch);
    while (rows.hasNext()) {
      var row = rows.next();
      if (!row.isBlank() && hasFittingNames(row, columns)) {
        take(reader.read(row));
      }
    }
  }

  /// Names become keys; a page of text in place of one is a shifted row, and `Total` is nobody.
  private boolean hasFittingNames(Row row, List<Column> columns) {
    for (var column : columns) {
      var name = column.tag().name();
      if (!name.equals("#org") && !name.endsWith("sector") && !name.matches("#adm\\d|#loc")) {
        continue;
      }
      if (SUM.matcher(row.cell(column.index())).matches()) {
        batch.reject(
            row.origin(),
            column.tag().toString(),
            row.cell(column.index()),
            "must be a name; a sum of other rows is not read");
        return false;
      }
      if (column.isUnsaidList(row) && !column.isAddress() && !column.isType()) {
        batch.repair(
            row.origin(),
            column.tag().toString(),
            row.cell(column.index()),
            "must have the attribute +list where a cell holds several; they are taken apart");
      }
      if (!column.tag().has("list") && row.cell(column.index()).length() > LONGEST_CELL) {
        batch.reject(
            row.origin(),
            column.tag().toString(),
            row.cell(column.index()),
            "must have at most " + LONGEST_CELL + " characters");
        return false;
      }
    }
    return true;
  }

  private void take(Statement row) {
    if (isAgain) {
      all.add(row);
      return;
    }
    all.meet(row);
    if (WhoWhatWhere.isDone(row)) {
      return;
    }
    if (row.targeted != null || row.reached != null) {
      batch.ignore(
          row.origin,
          row.targeted == null ? "#reached" : "#targeted",
          row.targeted == null ? row.reached : row.targeted,
          "must have an organization (#org) beside it that does it");
    } else if (row.inNeed.isEmpty() && row.inhabitants == null && !row.isNoticed) {
      batch.reject(
          row.origin,
          "#org",
          null,
          "must name an organization that does something, people in need, or inhabitants");
    }
  }

  /// All tables were read once. What is wrong with them was said.
  public void again() {
    all.settle();
    isAgain = true;
    batch = silent();
  }

  /// Where nothing is heard of what was said before.
  public static ImportBatch silent() {
    return new ImportBatch("", 0);
  }

  /// Makes facts of what was read twice.
  public void draft() {
    all.draft();
  }
}
