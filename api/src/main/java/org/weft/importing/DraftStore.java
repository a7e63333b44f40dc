package org.weft.importing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Draft;
import org.weft.writing.DraftCodec;

/// The drafts of one import in the order in which they were read: in memory as long as they are
/// few, otherwise in a temporary file, so that memory does not grow with the input.
final class DraftStore implements AutoCloseable {

  /// One draft of so many is weighed for all of them.
  private static final int WEIGHED = 32;

  /// How many drafts are held, and where the others go.
  ///
  /// @param facts most drafts in memory
  /// @param bytes most bytes of them, as they would be in the file
  /// @param folder for the temporary file
  record Room(int facts, long bytes, Path folder) {}

  /// Takes drafts one by one.
  interface Visitor {
    void visit(DraftedFact fact) throws IOException;
  }

  private final @Nullable Room room;
  private final List<DraftedFact> held = new ArrayList<>();
  private @Nullable TemporaryFile file;
  private int size;
  private long bytes;

  /// @param room null to hold all of them
  DraftStore(@Nullable Room room) {
    this.room = room;
  }

  void add(DraftedFact fact) {
    size++;
    try {
      if (file == null && (room == null || isRoomFor(fact, room))) {
        held.add(fact);
      } else {
        spill(fact);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isRoomFor(DraftedFact fact, Room within) throws IOException {
    if (size % WEIGHED == 0) {
      var weighed = new DataOutputStream(OutputStream.nullOutputStream());
      DraftCodec.write(fact.draft(), weighed);
      bytes += (long) WEIGHED * weighed.size();
    }
    return held.size() < within.facts() && bytes <= within.bytes();
  }

  private void spill(DraftedFact fact) throws IOException {
    if (file == null && room != null) {
      file = TemporaryFile.in(room.folder(), "drafts");
      for (var one : held) {
        write(one, file.out());
      }
      held.clear();
    }
    if (file != null) {
      write(fact, file.out());
    }
  }

  private static void write(DraftedFact fact, DataOutputStream out) throws IOException {
    out.writeUTF(fact.origin().text());
    DraftCodec.write(fact.draft(), out);
  }

  int size() {
    return size;
  }

  /// Whether there are more than are held in memory.
  boolean isSpilled() {
    return file != null;
  }

  /// All of them.
  ///
  /// @throws IllegalStateException if there are more than are held in memory
  List<DraftedFact> held() {
    if (isSpilled()) {
      throw new IllegalStateException("There are too many drafts to be held: " + size);
    }
    return Collections.unmodifiableList(held);
  }

  /// Reads all of them, as often as needed.
  void read(Visitor visitor) throws IOException {
    if (file == null) {
      for (var fact : held) {
        visitor.visit(fact);
      }
      return;
    }
    try (var in = file.read()) {
      for (var left = size; left > 0; left--) {
        var origin = Origin.of(in.readUTF());
        Draft draft = DraftCodec.read(in);
        visitor.visit(new DraftedFact(origin, draft));
      }
    }
  }

  /// Takes the temporary file away.
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
