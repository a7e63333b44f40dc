package org.weft.importing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.landscape.input.LandscapeInput;
import org.weft.writing.Authorship;
import org.weft.writing.GraphCounters;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.Problem;
import org.weft.writing.WriteResult;

/// Writes what an input says about the landscape itself.
@Component
class LandscapeDescribing {

  private static final WriteResult NOTHING_SAID =
      new WriteResult(null, List.of(), List.of(), GraphCounters.NONE);

  private final LandscapeWriter writer;

  LandscapeDescribing(LandscapeWriter writer) {
    this.writer = writer;
  }

  /// Makes the landscape when it is new. Its problems become notices.
  WriteResult write(String slug, boolean isNew, ImportBatch batch, Authorship by) {
    var statement = batch.landscape();
    if (statement == null) {
      return isNew ? found(slug, batch, by) : NOTHING_SAID;
    }
    var said = statement.input();
    if (!said.slug().equals(slug)) {
      batch.ignore(
          statement.origin(), "slug", said.slug(), "must be the landscape that is imported into");
    }
    var input = new LandscapeInput(slug, said.name(), said.description(), said.defaultCurrency());
    return noted(writer.writeLandscape(input, statement.stated(), by), statement.origin(), batch);
  }

  /// A landscape that nothing is known of but its slug.
  private WriteResult found(String slug, ImportBatch batch, Authorship by) {
    var input = new LandscapeInput(slug, slug, null, null);
    var written = writer.writeLandscape(input, Set.of("slug", "name"), by);
    return noted(written, Origin.file("landscape"), batch);
  }

  private static WriteResult noted(WriteResult written, Origin origin, ImportBatch batch) {
    for (Problem problem : written.problems()) {
      batch.reject(origin, problem.field(), problem.value(), problem.rule());
    }
    return written;
  }
}
