package org.weft.importing.weftcsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.weft.importing.facts.Columns;
import org.weft.landscape.input.LandscapeInput;

/// `seed-data/WEFT-CSV.md` lists exactly the files and columns that the importer reads.
class WeftCsvPageTest {

  private static final Path PAGE = Path.of("../seed-data/WEFT-CSV.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (yes)? ?\\|.*");

  @Test
  void thePageListsTheColumnsOfEveryFile() throws IOException {
    assertThat(read())
        .as("a new component of an input record is a new column: say in %s what it means", PAGE)
        .isEqualTo(documented());
  }

  /// Columns by file; those that are required end with `*`.
  private static Map<String, List<String>> read() {
    var files = new LinkedHashMap<String, List<String>>();
    files.put("landscape.csv", names(Columns.of(LandscapeInput.class)));
    for (var table : CsvTable.values()) {
      files.put(table.fileName(), names(table.columns()));
    }
    return files;
  }

  private static List<String> names(Columns<?> columns) {
    return columns.all().stream().map(c -> c.name() + (c.required() ? "*" : "")).toList();
  }

  private static Map<String, List<String>> documented() throws IOException {
    var files = new LinkedHashMap<String, List<String>>();
    List<String> current = new ArrayList<>();
    for (var line : Files.readAllLines(PAGE)) {
      var row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        current = new ArrayList<>();
        files.put(line.substring(3), current);
      } else if (row.matches()) {
        current.add(row.group(1) + (row.group(2) == null ? "" : "*"));
      }
    }
    return files;
  }
}
