package org.weft.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weft.importing.tables.Tables;
import org.weft.landscape.InvalidArgumentException;
import tools.jackson.core.JacksonException;

/// Turns a path into drafts and notices: finds the format, checks the content, lets its importer
/// read. What is wrong with the input ends up in the batch, never in an exception.
final class InputReader {

  private static final Logger LOG = LoggerFactory.getLogger(InputReader.class);

  private final List<Importer> importers;
  private final ImportLimits limits;
  private final DraftStore.@Nullable Room room;

  /// @param room how many drafts are held in memory; null for all
  InputReader(List<Importer> importers, ImportLimits limits, DraftStore.@Nullable Room room) {
    this.room = room;
    this.importers = importers.stream().sorted(Comparator.comparing(Importer::formatId)).toList();
    this.limits = limits;
  }

  /// Ordered by format id.
  List<Importer> importers() {
    return importers;
  }

  /// @param format the format id; null to recognize it
  /// @throws InvalidArgumentException if there is no such format
  /// @throws IOException if the path cannot be read
  ReadInput read(Path path, @Nullable String format) throws IOException {
    return read(List.of(path), format, null, new ImportProgress(InstantSource.system()));
  }

  /// @param format the format id; null to recognize it
  /// @param source key of the source that the input stands for; null to make one
  /// @throws InvalidArgumentException if there is no such format
  /// @throws IOException if a path cannot be read
  ReadInput read(
      List<Path> paths, @Nullable String format, @Nullable String source, ImportProgress progress)
      throws IOException {
    var stated = format == null ? null : importer(format);
    try {
      return read(ImportInput.of(paths).watched(progress::advance), stated, source, progress);
    } catch (TooLargeException _) {
      return refused(
          paths.getFirst(), "must unpack to at most " + limits.size().toMegabytes() + " MB");
    } catch (ZipException | EOFException _) {
      return refused(paths.getFirst(), "must be an archive, complete and well formed");
    }
  }

  private ReadInput read(
      ImportInput given,
      @Nullable Importer stated,
      @Nullable String source,
      ImportProgress progress)
      throws IOException {
    progress.enter(ImportPhase.CHECKING, 0);
    var content = new ImportBatch("", limits.notices());
    var checked = new ContentCheck(content, limits.size().toBytes()).examine(given);
    if (checked == null) {
      return new ReadInput(given.name(), stated, null, content);
    }
    var input = checked.input();
    var importer = stated == null ? recognize(input) : stated;
    var sourceKey = source == null ? sourceKey(importer, input) : source;
    var batch = new ImportBatch(sourceKey, limits.notices(), room);
    content.notices().forEach(batch::add);
    if (importer == null) {
      refuse(input, batch);
    } else {
      progress.enter(ImportPhase.READING, checked.bytes());
      readOrClose(input, importer, batch);
    }
    return new ReadInput(input.name(), importer, checked.sha256(), batch);
  }

  /// Nobody recognizes what cannot be opened: of a damaged workbook that is said.
  private void refuse(ImportInput input, ImportBatch batch) throws IOException {
    for (var file : input.files()) {
      if (file.content() == InputFile.Content.WORKBOOK) {
        try {
          Tables.open(file).close();
        } catch (BadInputException e) {
          batch.refuse(e.origin(), null, e.value(), e.rule());
          return;
        }
      }
    }
    batch.refuse(
        Origin.file(input.name()), null, null, "must be of the format " + formatIds(" or "));
  }

  private static void readOrClose(ImportInput input, Importer importer, ImportBatch batch)
      throws IOException {
    var isRead = false;
    try {
      read(input, importer, batch);
      isRead = true;
    } finally {
      if (!isRead) {
        batch.close();
      }
    }
  }

  private static void read(ImportInput input, Importer importer, ImportBatch batch)
      throws IOException {
    try {
      importer.read(input, batch);
    } catch (BadInputException e) {
      batch.refuse(e.origin(), null, e.value(), e.rule());
    } catch (JacksonException e) {
      var at = e.getLocation();
      var place =
          at == null ? null : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
      batch.refuse(
          Origin.file(input.files().size() == 1 ? input.files().getFirst().name() : input.name()),
          null,
          place,
          "must be JSON, complete and well formed");
    } catch (ImportProgress.CancelledException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the importer that this input brings to light; whoever gave it cannot mend that.
      LOG.error("The importer {} failed on {}", importer.formatId(), input.name(), e);
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          "must be a file that the importer %s can read: it failed, and the server's log says why"
              .formatted(importer.formatId()));
    }
  }

  private Importer importer(String format) {
    return importers.stream()
        .filter(importer -> importer.formatId().equals(format))
        .findFirst()
        .orElseThrow(() ->
            new InvalidArgumentException("format", format, "must be one of " + formatIds(", ")));
  }

  private String formatIds(String separator) {
    return importers.stream().map(Importer::formatId).collect(Collectors.joining(separator));
  }

  private @Nullable Importer recognize(ImportInput input) throws IOException {
    var head = InputHeads.of(input);
    return importers.stream()
        .filter(one -> one.recognizes(head))
        .min(Comparator.comparing(Importer::isGeneral))
        .orElse(null);
  }

  private static String sourceKey(@Nullable Importer importer, ImportInput input) {
    var stem = input.stem().replaceAll("[\\p{Cntrl}\\s]+", "-");
    return "import-"
        + (importer == null ? "" : importer.formatId() + "-")
        + stem.substring(0, Math.min(stem.length(), 100));
  }

  private ReadInput refused(Path path, String rule) {
    var name = String.valueOf(path.getFileName());
    var batch = new ImportBatch("", limits.notices());
    batch.refuse(Origin.file(name), null, null, rule);
    return new ReadInput(name, null, null, batch);
  }
}
