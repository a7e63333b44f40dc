package org.weft.importing;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Files that callers sent to be imported: `uploads/<id>/<file name>` in the home folder. The
/// latest ones are kept, so that the folder cannot fill the disk.
@Component
class Uploads {

  /// Uploads kept at once. Our choice.
  private static final int KEPT = 20;

  private static final String PART = ".part";

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Path folder;
  private final ImportLimits limits;

  Uploads(@Value("${weft.home:data}") Path home, ImportLimits limits) {
    this.folder = home.resolve("uploads");
    this.limits = limits;
  }

  /// Uploads that were cut off when the server was killed are taken away.
  @PostConstruct
  void clear() throws IOException {
    if (Files.isDirectory(folder)) {
      try (var uploads = Files.newDirectoryStream(folder, "*" + PART)) {
        for (var upload : uploads) {
          FileSystemUtils.deleteRecursively(upload);
        }
      }
    }
  }

  long maxBytes() {
    return limits.size().toBytes();
  }

  /// Keeps the bytes as a file of this name; all of them, or nothing.
  ///
  /// @return the id of the upload
  /// @throws TooLargeException if there are more bytes than an import may have
  /// @throws NoRoomException if they cannot be written here
  String keep(String fileName, InputStream bytes) throws IOException {
    var id = UUID.randomUUID().toString();
    var draft = Files.createDirectories(folder.resolve(id + PART));
    try {
      copy(bytes, draft.resolve(fileName));
      Files.move(draft, folder.resolve(id));
    } finally {
      FileSystemUtils.deleteRecursively(draft);
    }
    forgetOldest();
    return id;
  }

  private void copy(InputStream bytes, Path file) throws IOException {
    try (var out = open(file)) {
      var buffer = new byte[1 << 16];
      var left = maxBytes();
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new TooLargeException();
        }
        write(out, buffer, read);
      }
    }
  }

  private static OutputStream open(Path file) throws NoRoomException {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new NoRoomException(e);
    }
  }

  private static void write(OutputStream out, byte[] bytes, int count) throws NoRoomException {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new NoRoomException(e);
    }
  }

  /// The file of an upload; empty when there is none, or no longer.
  Optional<Path> findFile(String id) throws IOException {
    if (!id.matches(ID)) {
      return Optional.empty();
    }
    try (var files = Files.list(folder.resolve(id))) {
      return files.findFirst();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  private synchronized void forgetOldest() throws IOException {
    try (var uploads = Files.list(folder)) {
      var oldest =
          uploads
              .filter(upload -> upload.getFileName().toString().matches(ID))
              .sorted(Comparator.comparingLong(Uploads::changedAt).reversed())
              .skip(KEPT)
              .toList();
      for (var upload : oldest) {
        FileSystemUtils.deleteRecursively(upload);
      }
    }
  }

  private static long changedAt(Path upload) {
    return upload.toFile().lastModified();
  }
}
