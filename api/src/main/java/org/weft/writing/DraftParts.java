package org.weft.writing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.Draft;

/// The drafts of a load in parts, each small enough to be planned in memory: all drafts of one fact
/// are in one part, in their order. They lie in a temporary folder.
final class DraftParts implements AutoCloseable {

  /// Files that are open at once.
  private static final int MOST = 400;

  private static final EntityKind[] KINDS = EntityKind.values();

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<DataOutputStream> outputs = new ArrayList<>();

  /// @param drafts how many there will be
  DraftParts(FirstLoad.Space space, int drafts) throws IOException {
    folder = Files.createTempDirectory(Files.createDirectories(space.folder()), "load");
    var count = Math.clamp(drafts / space.atOnce() + 1, 1, MOST);
    for (var number = 0; number < count; number++) {
      var file = folder.resolve("part-" + number);
      files.add(file);
      outputs.add(
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 14)));
    }
  }

  /// The drafts of one part.
  ///
  /// @param wheres where each was said
  record Part(List<Draft> drafts, List<@Nullable FactId> ids, List<String> wheres) {

    NamedDrafts named(Map<String, String> aliases) {
      return new NamedDrafts(ids, aliases, List.of());
    }
  }

  int count() {
    return files.size();
  }

  void add(FactId id, Draft draft, String where) throws IOException {
    var out = outputs.get(Math.floorMod(id.key().hashCode(), files.size()));
    out.writeByte(id.kind().ordinal());
    out.writeUTF(id.key());
    out.writeUTF(where);
    DraftCodec.write(draft, out);
  }

  /// To be called once, after the last draft.
  ///
  /// @throws IOException if the disk has no room for all of them; all files are closed even so
  void complete() throws IOException {
    IOException failure = null;
    for (var out : outputs) {
      try {
        out.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    outputs.clear();
    if (failure != null) {
      throw failure;
    }
  }

  Part read(int number) throws IOException {
    var part = new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(files.get(number))))) {
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        part.ids().add(new FactId(KINDS[kind], in.readUTF()));
        part.wheres().add(in.readUTF());
        part.drafts().add(DraftCodec.read(in));
      }
    }
    return part;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      complete();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
