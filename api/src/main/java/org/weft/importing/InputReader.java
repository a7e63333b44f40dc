package org.weft.importing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.InvalidArgumentException;

/// Turns a path into drafts and notices: finds the format, checks the content, lets its importer
/// read. What is wrong with the input ends up in the batch, never in an exception.
final class InputReader {

  private static final int HEAD_BYTES = 1 << 16;

  private final List<Importer> importers;
  private final ImportLimits limits;

  InputReader(List<Importer> importers, ImportLimits limits) {
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
    var stated = format == null ? null : importer(format);
    try {
      return read(ImportInput.of(path, limits.size().toBytes()), stated);
    } catch (TooLargeException _) {
      return refused(path, "must unpack to at most " + limits.size().toMegabytes() + " MB");
    } catch (ZipException | EOFException _) {
      return refused(path, "must be a zip archive, complete and well formed");
    }
  }

  private ReadInput read(ImportInput input, @Nullable Importer stated) throws IOException {
    var importer = stated == null ? recognize(input) : stated;
    var batch = new ImportBatch(sourceKey(importer, input), limits.notices());
    var sha256 = new ContentCheck(batch, limits.size().toBytes()).examine(input);
    if (sha256 != null && importer == null) {
      batch.refuse(
          Origin.file(input.name()),
          null,
          null,
          importers.stream()
              .map(Importer::formatId)
              .collect(Collectors.joining(" or ", "must be of the format ", "")));
    } else if (sha256 != null && importer != null) {
      importer.read(input, batch);
    }
    return new ReadInput(input.name(), importer, sha256, batch);
  }

  private Importer importer(String format) {
    return importers.stream()
        .filter(importer -> importer.formatId().equals(format))
        .findFirst()
        .orElseThrow(() ->
            new InvalidArgumentException(
                "format",
                format,
                importers.stream()
                    .map(Importer::formatId)
                    .collect(Collectors.joining(", ", "must be one of ", ""))));
  }

  private @Nullable Importer recognize(ImportInput input) throws IOException {
    if (input.files().isEmpty()) {
      return null;
    }
    String text;
    try (var in = input.files().getFirst().bytes().open()) {
      text = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    }
    var names = input.files().stream().map(InputFile::name).toList();
    var head = new InputHead(names, text.startsWith("\uFEFF") ? text.substring(1) : text);
    return importers.stream().filter(one -> one.recognizes(head)).findFirst().orElse(null);
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
