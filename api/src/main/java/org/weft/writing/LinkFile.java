package org.weft.writing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Relations that are written when all facts are there, kept in a temporary file until then.
final class LinkFile implements AutoCloseable {

  private static final List<String> COLUMNS = List.of("entity", "key", "via", "toEntity", "toKey");

  private final Path file;
  private final DataOutputStream out;
  private int count;

  LinkFile(Path folder) throws IOException {
    file = folder.resolve("links");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  int count() {
    return count;
  }

  void add(Map<String, Object> row) {
    try {
      for (var column : COLUMNS) {
        out.writeUTF(String.valueOf(row.get(column)));
      }
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hands over all relations, some at a time.
  void read(int atOnce, Consumer<List<Map<String, Object>>> each) throws IOException {
    out.flush();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var left = count; left > 0; left -= atOnce) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var more = Math.min(left, atOnce); more > 0; more--) {
          var row = new HashMap<String, Object>();
          for (var column : COLUMNS) {
            row.put(column, in.readUTF());
          }
          rows.add(row);
        }
        each.accept(rows);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
