package org.weft.importing.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.importing.InputFile;
import org.weft.importing.InputHead;
import org.weft.importing.Origin;
import org.weft.importing.mapping.Mapping.TableMapping;
import org.weft.importing.tables.Row;
import org.weft.importing.tables.Table;
import org.weft.importing.tables.Tables;
import org.weft.importing.whowhatwhere.Tag;

/// Any table, by a mapping that says which columns become which fields.
@Component
final class MappingImporter implements Importer {

  private static final int ROWS_ABOVE = 25;

  private final List<Mapping> shipped = ShippedMappings.all();

  @Override
  public String formatId() {
    return "mapping";
  }

  @Override
  public String title() {
    return "Tables with a mapping";
  }

  @Override
  public String reads() {
    return "CSV, workbooks (.xlsx) and JSON lists of rows, with one mapping in YAML beside them, or"
        + " with the columns of a mapping that is shipped: "
        + shipped.stream().map(Mapping::name).collect(Collectors.joining(", "))
        + ".";
  }

  @Override
  public String keeps() {
    return "What the mapping says: any kind of fact but people.";
  }

  @Override
  public String drops() {
    return "Columns that the mapping does not name, and rows that it skips.";
  }

  @Override
  public boolean recognizes(InputHead head) {
    return head.fileNames().stream().anyMatch(MappingImporter::isYaml)
        || shipped.stream()
            .flatMap(mapping -> mapping.tables().stream())
            .anyMatch(known -> isOf(known, head));
  }

  private static boolean isOf(TableMapping known, InputHead head) {
    return head.isJson()
        ? known.recognizes().stream().allMatch(name -> head.text().contains('"' + name + '"'))
        : head.tables().stream()
            .anyMatch(table -> table.rows().stream().limit(ROWS_ABOVE).anyMatch(known::isHeader));
  }

  private static boolean isYaml(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }

  @Override
  public void read(ImportInput input, ImportBatch batch) throws IOException {
    var yaml = input.files().stream().filter(file -> isYaml(file.name())).toList();
    if (yaml.size() > 1) {
      batch.refuse(
          Origin.file(input.name()), null, yaml.size() + " mappings", "must have one mapping");
      return;
    }
    var mapping = yaml.isEmpty() ? null : mapping(yaml.getFirst(), batch);
    if (batch.isRefused()) {
      return;
    }
    var facts = new FactMerge(batch);
    var isAny = false;
    for (var file : input.files()) {
      if (!isYaml(file.name())) {
        isAny |= read(file, mapping == null ? shipped : List.of(mapping), facts, batch);
      }
    }
    if (!isAny) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must have a table with the columns that the mapping recognizes");
    }
    facts.draft();
  }

  private static Mapping mapping(InputFile file, ImportBatch batch) throws IOException {
    try (var text = file.openText()) {
      var node = YamlText.read(file.name(), text);
      return new MappingReader(new Problems(file.name(), batch)).read(node);
    }
  }

  private static boolean read(
      InputFile file, List<Mapping> mappings, FactMerge facts, ImportBatch batch)
      throws IOException {
    var isAny = false;
    try (var tables = Tables.openWithJson(file)) {
      for (var table : tables.all()) {
        isAny |= read(table, file.name(), mappings, facts, batch);
      }
    }
    return isAny;
  }

  private static boolean read(
      Table table, String file, List<Mapping> mappings, FactMerge facts, ImportBatch batch) {
    var rows = table.rows();
    for (int i = 0; i < ROWS_ABOVE && rows.hasNext(); i++) {
      var header = rows.next();
      var found = find(mappings, table.name(), header);
      if (found != null) {
        if (found.mapping().source() != null) {
          batch.describeSource(found.mapping().source());
        }
        var reader = new FactRows(found.table(), header, batch, facts);
        rows.forEachRemaining(row -> {
          if (!row.isBlank() && !Tag.isRow(row.cells())) {
            reader.add(row);
          }
        });
        return true;
      }
    }
    batch.ignore(
        Origin.file(table.isSheet() ? file + "#" + table.name() : file),
        null,
        null,
        "must have the columns that the mapping recognizes among its first 25 rows; it is not read");
    return false;
  }

  /// The first that fits, and whose it is.
  private record Found(Mapping mapping, TableMapping table) {}

  private static @Nullable Found find(List<Mapping> mappings, String table, Row header) {
    for (var mapping : mappings) {
      for (var known : mapping.tables()) {
        if (known.fits(table) && known.isHeader(header.cells())) {
          return new Found(mapping, known);
        }
      }
    }
    return null;
  }
}
