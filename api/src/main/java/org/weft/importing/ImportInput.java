package org.weft.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/// What is to be imported: one file, or the files of a folder or of a zip archive.
///
/// @param name of the file, folder or archive
/// @param files ordered by name
public record ImportInput(String name, List<InputFile> files) {

  /// Files in one archive. Our choice: data packages have dozens.
  private static final int MOST_FILES = 10_000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final String WORKBOOK_PART = "[Content_Types].xml";
  private static final String COMPRESSED = ".gz";
  private static final List<String> ENDINGS =
      List.of(
          ".csv",
          ".tsv",
          ".txt",
          ".json",
          ".jsonl",
          ".ndjson",
          ".ijson",
          ".geojson",
          ".xml",
          ".graphml",
          ".gexf",
          ".xlsx",
          ".yaml",
          ".yml");

  public ImportInput {
    files = files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  /// Takes a file as it is; of a folder or a zip archive the files of known endings that lie in it
  /// directly, or in the one folder that an archive holds. Files may be compressed with gzip. A
  /// workbook is a zip archive itself, and is taken as a file.
  ///
  /// @throws IOException if it cannot be read
  /// @throws TooLargeException if an archive has too many files
  public static ImportInput of(Path path) throws IOException {
    var name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isDirectory(path)) {
      return new ImportInput(name, filesOf(path));
    }
    return new ImportInput(
        name, isArchive(path) ? filesOfArchive(path) : List.of(file(InputFile.of(path))));
  }

  /// Takes several as one, named after the first.
  static ImportInput of(List<Path> paths) throws IOException {
    var files = new ArrayList<InputFile>();
    for (var path : paths) {
      files.addAll(of(path).files());
    }
    return new ImportInput(of(paths.getFirst()).name(), files);
  }

  /// The same, with every byte that is read told to somebody.
  ImportInput watched(LongConsumer read) {
    return new ImportInput(
        name,
        files.stream()
            .map(file ->
                new InputFile(
                    file.name(),
                    () -> new CountedStream(file.bytes().open(), read),
                    file.content(),
                    file.charset()))
            .toList());
  }

  private static List<InputFile> filesOf(Path folder) throws IOException {
    var files = new ArrayList<InputFile>();
    try (var paths = Files.list(folder)) {
      for (var path : paths.sorted().toList()) {
        if (isWanted(path.getFileName().toString()) && Files.isRegularFile(path)) {
          files.add(file(InputFile.of(path)));
        }
      }
    }
    return files;
  }

  private static boolean isWanted(String name) {
    var plain = withoutCompression(name.toLowerCase(Locale.ROOT));
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(plain::endsWith);
  }

  private static boolean isArchive(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      if (!startsWith(in, ZIP)) {
        return false;
      }
    }
    try (var zip = new ZipFile(path.toFile())) {
      return zip.getEntry(WORKBOOK_PART) == null;
    }
  }

  // Nothing is unpacked here, and sizes that an archive declares are not to be trusted: what is
  // read of an entry is counted where it is read.
  private static List<InputFile> filesOfArchive(Path path) throws IOException {
    var files = new ArrayList<InputFile>();
    try (var zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_FILES) {
        throw new TooLargeException();
      }
      for (var entry : zip.stream().toList()) {
        var segments = entry.getName().split("[/\\\\]");
        var name = segments[segments.length - 1];
        if (!entry.isDirectory() && segments.length <= 2 && isWanted(name)) {
          files.add(file(new InputFile(name, () -> new EntryStream(path, entry.getName()))));
        }
      }
    }
    return files;
  }

  /// Tells by the first bytes whether it is compressed, and what it is.
  private static InputFile file(InputFile file) throws IOException {
    var plain = file;
    if (startsWith(file, GZIP)) {
      plain =
          new InputFile(
              withoutCompression(file.name()),
              () -> new GZIPInputStream(file.bytes().open(), 1 << 16));
    }
    return startsWith(plain, ZIP) ? plain.with(InputFile.Content.WORKBOOK) : plain;
  }

  private static String withoutCompression(String name) {
    return name.endsWith(COMPRESSED)
        ? name.substring(0, name.length() - COMPRESSED.length())
        : name;
  }

  private static boolean startsWith(InputFile file, byte[] start) throws IOException {
    try (var in = file.bytes().open()) {
      return startsWith(in, start);
    }
  }

  private static boolean startsWith(InputStream in, byte[] start) throws IOException {
    return Arrays.equals(in.readNBytes(start.length), start);
  }

  /// The name without its ending: `grants` of `grants.json`.
  public String stem() {
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
