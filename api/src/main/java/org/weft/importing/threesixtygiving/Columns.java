package org.weft.importing.threesixtygiving;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What columns of a sheet are called: by the titles of the schema, `Recipient Org:0:Name`, or by
/// its fields, `recipientOrganization/0/name`. Capitals, spaces and the number of the first object
/// of a list do not matter.
final class Columns {

  /// What the fields of the package stand in.
  static final String PACKAGE = "Package";

  /// What the fields of a grant stand in.
  static final String GRANT = "Grant";

  /// @param holds `text`, `number`, or what its own fields stand in
  private record Column(String field, String holds) {}

  private static final Map<String, Map<String, Column>> COLUMNS = read();

  private Columns() {}

  private static Map<String, Map<String, Column>> read() {
    var columns = new HashMap<String, Map<String, Column>>();
    var file =
        Objects.requireNonNull(
            Columns.class.getResourceAsStream("/importing/360giving/columns.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (var row : rows) {
        var within = columns.computeIfAbsent(row.getField("of"), any -> new HashMap<>());
        var column = new Column(row.getField("field"), row.getField("holds"));
        within.put(plain(row.getField("title")), column);
        within.put(plain(column.field()), column);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return columns;
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+|\\[\\d*]$", "").toLowerCase(Locale.ROOT);
  }

  /// @param within [#GRANT] or [#PACKAGE]
  /// @return null when the standard has no such column
  static @Nullable FieldPath find(String within, String heading) {
    var path = new FieldPath.Builder();
    var object = within;
    for (var part : heading.split(heading.indexOf(':') >= 0 ? ":" : "/", -1)) {
      if (part.strip().matches("\\d{1,3}")) {
        if (!path.at(Integer.parseInt(part.strip()))) {
          return null;
        }
        continue;
      }
      var column = COLUMNS.getOrDefault(object, Map.of()).get(plain(part));
      if (column == null) {
        return null;
      }
      path.then(column.field());
      object = column.holds();
    }
    return COLUMNS.containsKey(object) ? null : path.to(object.equals("number"));
  }
}
