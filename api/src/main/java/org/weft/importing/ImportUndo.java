package org.weft.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.writing.Authorship;
import org.weft.writing.LandscapeWriter;

/// Takes an import back, inside a transaction.
@Component
class ImportUndo {

  private final LandscapeWriter writer;
  private final ImportQueries queries;
  private final OneTransaction most;
  private final Clock clock;

  ImportUndo(LandscapeWriter writer, ImportQueries queries, OneTransaction most, Clock clock) {
    this.writer = writer;
    this.queries = queries;
    this.most = most;
    this.clock = clock;
  }

  /// @throws InvalidArgumentException if there is no such import, or nothing of it to take back
  ImportUndoing undo(String slug, String id, String who) {
    var made = undoable(slug, id);
    var by = new Authorship(who, "undo of import " + made.format());
    var undone = writer.undo(slug, made.version(), by);
    if (!undone.problems().isEmpty()) {
      return new ImportUndoing(null, undone.problems());
    }
    var version = Objects.requireNonNull(undone.version());
    queries.recordUndone(slug, id, new Import.Undone(OffsetDateTime.now(clock), who, version));
    return new ImportUndoing(queries.findImport(slug, id).orElseThrow(), List.of());
  }

  private Import undoable(String slug, String id) {
    var made = queries.findImport(slug, id).orElse(null);
    if (made == null) {
      throw invalid(id, "must be the id of an import of the landscape");
    }
    if (made.undone() != null) {
      throw invalid(id, "must be an import that is not undone yet");
    }
    var wrote = made.counts().stream().mapToInt(one -> one.created() + one.updated()).sum();
    // What wrote nothing remembers the version that it met: that is the write of somebody else.
    if (wrote == 0) {
      throw invalid(id, "must be an import that wrote facts");
    }
    if (wrote > most.facts()) {
      throw invalid(
          id,
          "must be an import that wrote at most %d facts, which one transaction takes; this one wrote %d"
              .formatted(most.facts(), wrote));
    }
    return made;
  }

  private static InvalidArgumentException invalid(String id, String rule) {
    return new InvalidArgumentException("id", id, rule);
  }
}
