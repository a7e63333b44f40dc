package org.weft.exporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.weft.landscape.Visibility;

/// Files that exports wrote which run by themselves: `exports/<id>` in the home folder. They are
/// deleted after a while, when there are too many, and when the server starts.
@Component
@EnableConfigurationProperties(ExportLimits.class)
class ExportFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ExportFiles.class);

  private final Path folder;
  private final ExportLimits limits;
  private final Map<String, ExportFile> files = new LinkedHashMap<>();

  /// A file that can be fetched.
  ///
  /// @param name to be saved under
  /// @param visibility the narrowest that is in it
  record ExportFile(Path path, String name, String mediaType, Visibility visibility) {}

  /// Writes a file.
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  ExportFiles(@Value("${weft.home:data}") Path home, ExportLimits limits) throws IOException {
    this.folder = home.resolve("exports");
    this.limits = limits;
    FileSystemUtils.deleteRecursively(folder);
  }

  /// Keeps what is written, all of it or nothing.
  ///
  /// @throws IOException if it cannot be written, or is larger than a file may be
  ExportFile keep(String id, String name, String mediaType, Visibility visibility, Content content)
      throws IOException {
    Files.createDirectories(folder);
    var unfinished = folder.resolve(id + ".part");
    try {
      try (var out = new Limited(Files.newOutputStream(unfinished), limits.size().toBytes())) {
        content.write(out);
      }
      var file = new ExportFile(folder.resolve(id), name, mediaType, visibility);
      Files.move(unfinished, file.path());
      add(id, file);
      return file;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void add(String id, ExportFile file) {
    synchronized (files) {
      files.put(id, file);
      files.keySet().stream()
          .limit(Math.max(0, files.size() - limits.files()))
          .toList()
          .forEach(this::forget);
    }
    CompletableFuture.delayedExecutor(limits.keep().toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> forget(id));
  }

  /// Empty when there is none, or no longer.
  Optional<ExportFile> find(String id) {
    synchronized (files) {
      return Optional.ofNullable(files.get(id));
    }
  }

  private void forget(String id) {
    synchronized (files) {
      var file = files.remove(id);
      if (file != null) {
        try {
          Files.deleteIfExists(file.path());
        } catch (IOException e) { // it goes when the server starts again
          LOG.warn("The file of an export could not be deleted", e);
        }
      }
    }
  }

  /// Fails where a file grows too large.
  private static final class Limited extends FilterOutputStream {

    private final long most;
    private long left;

    Limited(OutputStream out, long most) {
      super(new java.io.BufferedOutputStream(out, 1 << 16));
      this.most = most;
      this.left = most;
    }

    @Override
    public void write(int one) throws IOException {
      count(1);
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count(length);
      out.write(bytes, from, length);
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException(
            "the file would have more than %d bytes (weft.export.size)".formatted(most));
      }
    }
  }
}
