package org.weft.importing.iati;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// English names of codes that publishers state without one: DAC sector categories and regions,
/// goals of sustainable development, humanitarian clusters.
final class Names {

  private static final Map<String, String> NAMES = read();

  private Names() {}

  private static Map<String, String> read() {
    var names = new HashMap<String, String>();
    var file = Objects.requireNonNull(Names.class.getResourceAsStream("/importing/iati/names.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> names.put(row.getField("key"), row.getField("name")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  /// @param key of a subject or an area, such as `DAC-110`
  static @Nullable String find(String key) {
    return NAMES.get(key);
  }
}
