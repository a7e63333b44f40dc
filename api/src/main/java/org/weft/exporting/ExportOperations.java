package org.weft.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Visibility;
import org.weft.operations.Operation;
import org.weft.operations.OperationKind;
import org.weft.operations.OperationResult;
import org.weft.operations.Operations;
import org.weft.operations.Watch;

/// Exports that run by themselves, each into a file that can be fetched for a while.
@Component
class ExportOperations {

  private final Operations operations;
  private final ExportService exports;
  private final ExportFiles files;
  private final ExportLimits limits;
  private final Clock clock;

  ExportOperations(
      Operations operations,
      ExportService exports,
      ExportFiles files,
      ExportLimits limits,
      Clock clock) {
    this.operations = operations;
    this.exports = exports;
    this.files = files;
    this.limits = limits;
    this.clock = clock;
  }

  /// @param clearance how much the one who asks may see
  /// @throws InvalidArgumentException if there is no such landscape or format, or the landscape has
  ///   nothing that the filter names
  Operation start(String slug, @Nullable String format, ExportFilter filter, Visibility clearance) {
    var exporter = exports.exporter(format);
    exports.source(slug, clearance, filter);
    return operations.start(
        OperationKind.EXPORT,
        slug,
        "%s as %s".formatted(slug, exporter.title()),
        (id, watch) -> run(id, watch, exporter, slug, filter, clearance));
  }

  /// The landscape is looked up anew: by the time of its turn it may have been written to.
  private OperationResult run(
      String id,
      Watch watch,
      Exporter exporter,
      String slug,
      ExportFilter filter,
      Visibility clearance)
      throws IOException {
    var source = exports.source(slug, clearance, filter);
    watch.expect(exports.expected(exporter, slug));
    var file =
        files.keep(
            id,
            slug + "." + exporter.fileEnding(),
            exporter.mediaType(),
            filter.within(clearance),
            out -> exports.write(exporter, new WatchedSource(source, watch), out));
    return new OperationResult(
        "/exports/files/" + id,
        exporter.mediaType(),
        Files.size(file.path()),
        OffsetDateTime.now(clock).plus(limits.keep()));
  }
}
