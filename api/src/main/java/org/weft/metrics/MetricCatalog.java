package org.weft.metrics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All metric definitions, read once from `metrics/*.csv` of the graph schema: one file per
/// question, columns `id,version,name,definition,range,unit,reading,source`.
@Component
public class MetricCatalog {

  private final SortedMap<String, MetricDefinition> definitions = new TreeMap<>();

  /// @throws IllegalStateException if a file cannot be read, a field is empty or an id comes twice
  MetricCatalog() {
    try {
      for (var file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:metrics/*.csv")) {
        read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every definition, ordered by id.
  public Collection<MetricDefinition> all() {
    return Collections.unmodifiableCollection(definitions.values());
  }

  /// @throws IllegalArgumentException if no metric has this id
  public MetricDefinition getDefinition(String id) {
    var definition = definitions.get(id);
    if (definition == null) {
      throw new IllegalArgumentException(
          "metric: '" + id + "' is in no file of graph-schema/metrics; add a row that defines it");
    }
    return definition;
  }

  private void read(Resource file) throws IOException {
    try (var reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      for (var row : reader) {
        var definition = definition(file, row);
        if (definitions.put(definition.id(), definition) != null) {
          throw new IllegalStateException(file + ": id " + definition.id() + " comes twice");
        }
      }
    }
  }

  private static MetricDefinition definition(Resource file, NamedCsvRecord row) {
    for (var field : row.getFields()) {
      if (field.isBlank()) {
        throw new IllegalStateException(
            file + ", line " + row.getStartingLineNumber() + ": a field is empty");
      }
    }
    return new MetricDefinition(
        row.getField("id"),
        Integer.parseInt(row.getField("version")),
        row.getField("name"),
        row.getField("definition"),
        row.getField("range"),
        row.getField("unit"),
        row.getField("reading"),
        row.getField("source"));
  }
}
