package org.weft.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.graphdb.DatabaseFailures;
import org.weft.landscape.InvalidArgumentException;
import org.weft.writing.WriteWatch;

/// Imports files: reads them, then writes what they state in one transaction; what is too large for
/// that goes into a landscape that is hidden until it is complete.
///
/// What cannot be taken becomes a notice and the rest is written; an input that cannot be read as a
/// whole, or of which nothing can be taken, leaves the graph as it was. The same content again
/// writes nothing, not even that it was imported.
@Component
@EnableConfigurationProperties(ImportLimits.class)
public class ImportService {

  private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);

  private final InputReader reader;
  private final ImportWriting writing;
  private final ImportUndo undo;
  private final ImportPreviewing previewing;
  private final ImportLoading loading;
  private final TransactionTemplate transaction;

  ImportService(
      List<Importer> importers,
      ImportLimits limits,
      ImportWriting writing,
      ImportUndo undo,
      ImportPreviewing previewing,
      ImportLoading loading,
      OneTransaction most,
      @Value("${weft.home:data}") Path home,
      PlatformTransactionManager transactions) {
    var room = new DraftStore.Room(most.facts(), most.bytes(), home.resolve("importing"));
    this.reader = new InputReader(importers, limits, room);
    this.loading = loading;
    this.writing = writing;
    this.undo = undo;
    this.previewing = previewing;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setTimeout((int) limits.timeout().toSeconds());
  }

  /// The formats that can be imported, ordered by id.
  public List<Importer> importers() {
    return reader.importers();
  }

  /// @throws InvalidArgumentException if the landscape or the format is unknown
  /// @throws IOException if the path cannot be read
  public ImportResult run(ImportRequest request) throws IOException {
    return run(request, new ImportProgress(InstantSource.system()));
  }

  /// The same, watched.
  ///
  /// @throws ImportProgress.CancelledException if somebody wants it to end; nothing was written
  ImportResult run(ImportRequest request, ImportProgress progress) throws IOException {
    try {
      return run(request, progress, false);
    } catch (TooMuchAtOnceException _) {
      return run(request, progress, true);
    }
  }

  /// The database had not the memory for one transaction that was expected of it, and wrote
  /// nothing; the landscape is one that a first load may go into.
  private static final class TooMuchAtOnceException extends RuntimeException {

    TooMuchAtOnceException(Throwable cause) {
      super(cause);
    }
  }

  /// @param isHidden whether it goes into a hidden landscape, however small it is
  private ImportResult run(ImportRequest request, ImportProgress progress, boolean isHidden)
      throws IOException {
    try (var read = reader.read(request.paths(), request.format(), request.source(), progress)) {
      var landscape = landscape(request, read);
      return WriteWatch.watched(progress, () -> write(request, landscape, read, isHidden));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ImportResult write(
      ImportRequest request, @Nullable String landscape, ReadInput read, boolean isHidden)
      throws IOException {
    if (landscape != null && (isHidden || read.isLarge()) && !read.batch().isRefused()) {
      return loading.write(request, landscape, read);
    }
    try {
      return writeAtOnce(request, landscape, read);
    } catch (RuntimeException e) {
      if (landscape != null && DatabaseFailures.isTooLarge(e) && loading.mayLoad(landscape)) {
        LOG.warn(
            "{} is larger than the database takes in one transaction; it is loaded in parts",
            read.name());
        throw new TooMuchAtOnceException(e);
      }
      throw e;
    }
  }

  private ImportResult writeAtOnce(
      ImportRequest request, @Nullable String landscape, ReadInput read) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          var result = writing.write(request, landscape, read);
          if (result.status() == ImportStatus.REJECTED) {
            status.setRollbackOnly();
          }
          return result;
        }));
  }

  /// What the import would do; nothing is written.
  ///
  /// @throws InvalidArgumentException if the landscape or the format is unknown
  /// @throws IOException if the path cannot be read
  public ImportPreview preview(ImportRequest request) throws IOException {
    var progress = new ImportProgress(InstantSource.system());
    try (var read = reader.read(request.paths(), request.format(), request.source(), progress)) {
      return previewing.preview(request, landscape(request, read), read);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Takes an import back, as one version.
  ///
  /// @return the problems when it cannot be undone; then nothing was written
  public ImportUndoing undo(String landscape, String id, String by) {
    return Objects.requireNonNull(transaction.execute(_ -> undo.undo(landscape, id, by)));
  }

  /// Null when none is named by an input that is refused.
  private static @Nullable String landscape(ImportRequest request, ReadInput read) {
    var statement = read.batch().landscape();
    if (request.landscape() != null || read.batch().isRefused()) {
      return request.landscape();
    }
    if (statement == null) {
      throw new InvalidArgumentException(
          "landscape", null, "must be stated: the input does not name one");
    }
    return statement.input().slug();
  }
}
