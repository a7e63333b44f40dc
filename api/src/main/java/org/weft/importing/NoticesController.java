package org.weft.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The notices of an import as a table: `GET /imports/{landscape}/{id}/notices.csv`.
@RestController
class NoticesController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final ImportQueries queries;

  NoticesController(ImportQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/imports/{landscape}/{id}/notices.csv")
  ResponseEntity<String> notices(@PathVariable String landscape, @PathVariable String id) {
    return queries
        .findImport(landscape, id)
        .map(imported -> ResponseEntity.ok().contentType(CSV).body(table(imported)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static String table(Import imported) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("kind", "file", "row", "path", "field", "value", "rule");
      imported.notices().forEach(notice -> csv.writeRecord(record(notice)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter has none
    }
    return text.toString();
  }

  private static List<String> record(Notice notice) {
    return List.of(
        notice.kind().name(),
        cell(notice.file()),
        cell(notice.row()),
        cell(notice.path()),
        cell(notice.field()),
        cell(notice.value()),
        cell(notice.rule()));
  }

  /// What came from outside is never a formula: a spreadsheet takes a cell that begins with an
  /// apostrophe as text.
  private static String cell(@Nullable Object value) {
    var text = Objects.toString(value, "");
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
