package org.weft.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads small tables and documents whole.
final class Tables {

  private Tables() {}

  /// The rows of a CSV file with a header.
  static List<NamedCsvRecord> csv(Path file, char separator) throws IOException {
    try (var rows = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }

  static List<NamedCsvRecord> csv(Path file) throws IOException {
    return csv(file, ',');
  }

  static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(file);
  }
}
