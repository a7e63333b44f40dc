package org.weft.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What an importer has to look at again once it has read everything: in a temporary file, as JSON,
/// so that memory does not grow with the input.
///
/// @param <T> a record of values, enums, lists and other such records
public final class RecordStore<T extends Record> implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Class<T> type;
  private final @Nullable Path folder;
  private final List<T> held = new ArrayList<>();

  /// Where each ends in the file, in bytes.
  private final List<Long> ends = new ArrayList<>();

  private @Nullable TemporaryFile file;

  /// @param folder for the temporary file; null to hold all of them in memory
  RecordStore(Class<T> type, @Nullable Path folder) {
    this.type = type;
    this.folder = folder;
  }

  /// @return its number, by which it is read again
  public int add(T one) {
    if (folder == null) {
      held.add(one);
      return held.size() - 1;
    }
    try {
      if (file == null) {
        file = TemporaryFile.in(folder, "records");
      }
      var bytes = JSON.writeValueAsBytes(one);
      file.out().write(bytes);
      ends.add(start(ends.size()) + bytes.length);
      return ends.size() - 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param number as {@link #add} gave it
  public T get(int number) {
    if (file == null) {
      return held.get(number);
    }
    try {
      var start = start(number);
      return JSON.readValue(file.read(start, (int) (ends.get(number) - start)), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long start(int number) {
    return number == 0 ? 0 : ends.get(number - 1);
  }

  /// Takes the temporary file away.
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
