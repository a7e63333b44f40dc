package org.weft.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;

/// What is to be imported: one file, or the files of a folder or of a zip archive.
///
/// @param name of the file, folder or archive
/// @param files ordered by name
public record ImportInput(String name, List<InputFile> files) {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final List<String> ENDINGS = List.of(".csv", ".json");

  public ImportInput {
    files = files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  /// Takes a file as it is; of a folder or a zip archive the `.csv` and `.json` files that lie in
  /// it directly, or in the one folder that an archive holds.
  ///
  /// @param maxBytes most that an archive may hold when unpacked
  /// @throws IOException if it cannot be read
  /// @throws TooLargeException if an archive holds more
  public static ImportInput of(Path path, long maxBytes) throws IOException {
    var name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isDirectory(path)) {
      return new ImportInput(name, filesOf(path));
    }
    return new ImportInput(
        name, isZip(path) ? unpack(path, maxBytes) : List.of(InputFile.of(path)));
  }

  private static List<InputFile> filesOf(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths
          .filter(path -> isWanted(path.getFileName().toString()) && Files.isRegularFile(path))
          .map(InputFile::of)
          .toList();
    }
  }

  private static boolean isWanted(String name) {
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static boolean isZip(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  // The declared sizes of an archive are not to be trusted: what is unpacked is counted.
  private static List<InputFile> unpack(Path path, long maxBytes) throws IOException {
    var files = new ArrayList<InputFile>();
    var left = maxBytes;
    try (var zip = new ZipInputStream(Files.newInputStream(path))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var segments = entry.getName().split("[/\\\\]");
        var name = segments[segments.length - 1];
        if (entry.isDirectory() || segments.length > 2 || !isWanted(name)) {
          continue;
        }
        var bytes = readUpTo(zip, left);
        left -= bytes.length;
        files.add(new InputFile(name, () -> new ByteArrayInputStream(bytes)));
      }
    }
    return files;
  }

  private static byte[] readUpTo(InputStream in, long limit) throws IOException {
    var bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      throw new TooLargeException();
    }
    return bytes;
  }

  /// The name without its ending: `grants` of `grants.json`.
  public String stem() {
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
