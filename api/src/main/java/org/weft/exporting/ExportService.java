package org.weft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.writing.FactPages;

/// Exports landscapes: the formats there are, and one export.
@Component
class ExportService {

  private final List<Exporter> exporters;
  private final ExportQueries queries;
  private final FactPages pages;
  private final Clock clock;

  ExportService(List<Exporter> exporters, ExportQueries queries, FactPages pages, Clock clock) {
    this.exporters = exporters.stream().sorted(Comparator.comparing(Exporter::formatId)).toList();
    this.queries = queries;
    this.pages = pages;
    this.clock = clock;
  }

  /// Ordered by id.
  List<Exporter> exporters() {
    return exporters;
  }

  /// @throws InvalidArgumentException if there is no such format
  Exporter exporter(@Nullable String format) {
    return exporters.stream()
        .filter(one -> one.formatId().equals(format))
        .findFirst()
        .orElseThrow(
            () -> new InvalidArgumentException("format", format, "must be one of " + formats()));
  }

  private String formats() {
    return exporters.stream().map(Exporter::formatId).collect(Collectors.joining(", "));
  }

  /// @param clearance what may be seen by those who get the file
  /// @throws InvalidArgumentException if there is no such landscape
  ExportSource source(String slug, Visibility clearance) {
    var landscape =
        queries
            .findLandscape(slug)
            .orElseThrow(() ->
                new InvalidArgumentException(
                    "landscape", slug, "must be the slug of a landscape that exists"));
    return new GraphSource(landscape, LocalDate.now(clock), pages, clearance);
  }

  /// A file holds one version: an export beside which somebody wrote is given up.
  ///
  /// @throws IOException if the landscape was written to meanwhile, too; then the bytes are no
  ///   complete file
  void write(Exporter exporter, ExportSource source, OutputStream out) throws IOException {
    exporter.write(source, out);
    var landscape = source.landscape();
    var version =
        queries.findLandscape(landscape.slug()).map(ExportedLandscape::version).orElse(0L);
    if (version != landscape.version()) {
      throw new IOException(
          "%s was at version %d and is at %d now: export it again"
              .formatted(landscape.slug(), landscape.version(), version));
    }
    out.flush();
  }
}
