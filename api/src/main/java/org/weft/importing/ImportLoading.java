package org.weft.importing;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.reconciling.ReconciliationPair;
import org.weft.reconciling.Reconciling;
import org.weft.writing.FactChange;
import org.weft.writing.FirstLoad;
import org.weft.writing.FirstLoads;
import org.weft.writing.Problem;
import org.weft.writing.WriteOutcome;

/// Imports what is too large for one transaction into a landscape that nothing is in yet. It is
/// hidden until all is written; then it is shown in one transaction.
@Component
class ImportLoading {

  /// Where the source that stands for the input was said; it is no fact of its own.
  private static final String OWN = "";

  /// Our choice: larger parts are not quicker and take memory.
  private static final int AT_ONCE = 10_000;

  private final FirstLoads loads;
  private final ImportWriting writing;
  private final Reconciling reconciling;
  private final ImportQueries queries;
  private final OneTransaction most;
  private final FirstLoad.Space space;
  private final TransactionTemplate transaction;

  ImportLoading(
      FirstLoads loads,
      ImportWriting writing,
      Reconciling reconciling,
      ImportQueries queries,
      OneTransaction most,
      ImportLimits limits,
      PlatformTransactionManager transactions,
      @Value("${weft.home:data}") Path home) {
    this.loads = loads;
    this.writing = writing;
    this.reconciling = reconciling;
    this.queries = queries;
    this.most = most;
    this.space =
        new FirstLoad.Space(home.resolve("importing"), Math.clamp(most.facts() / 4, 1, AT_ONCE));
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setTimeout((int) limits.timeout().toSeconds());
  }

  /// Temporary files of a server that was killed are taken away.
  @PostConstruct
  void clear() throws IOException {
    FileSystemUtils.deleteRecursively(space.folder());
  }

  /// @throws InvalidArgumentException if there is no such landscape and none is to be made
  ImportResult write(ImportRequest request, String slug, ReadInput read) throws IOException {
    var before = queries.findBefore(slug, read).orElse(null);
    var batch = read.batch();
    if (before != null && (before.isKnown() || !isTaken(slug, batch))) {
      return ImportWriting.unwritten(slug, before, List.of(), batch);
    }
    if (before == null && !request.isFounding()) {
      throw new InvalidArgumentException("landscape", slug, "must be the slug of a landscape");
    }
    var load = transaction.execute(_ -> begin(request, slug, before == null, read));
    if (load == null) {
      return ImportWriting.unwritten(slug, before, List.of(), batch);
    }
    var isShown = false;
    try (load) {
      var tally = new Tally(batch);
      load.write(drafts(read), space, tally);
      if (tally.isNothingTaken()) {
        return ImportWriting.unwritten(slug, before, tally.counts(), batch);
      }
      var counts = tally.counts();
      var twice = listedTwice(slug, counts, batch);
      var result =
          Objects.requireNonNull(
              transaction.execute(
                  _ -> writing.show(load, request, slug, before == null, read, counts, twice)));
      isShown = true;
      return result;
    } finally {
      if (isShown) {
        loads.end(load);
      } else {
        loads.abandon(load);
      }
    }
  }

  private List<ReconciliationPair> listedTwice(
      String slug, List<ImportCount> counts, ImportBatch batch) {
    var actors =
        counts.stream()
            .filter(one -> one.kind().isActor())
            .mapToInt(one -> one.created() + one.updated())
            .sum();
    if (actors <= most.actors()) {
      return reconciling.listedTwice(slug);
    }
    batch.ignore(
        Origin.file(slug),
        "actors",
        String.valueOf(actors),
        "must be at most %d to be searched for actors that are listed twice; give the server more memory (-Xmx)"
            .formatted(most.actors()));
    return List.of();
  }

  /// Whether nothing is in a landscape yet.
  boolean mayLoad(String slug) {
    return loads.isBlank(slug);
  }

  /// Notes why a landscape cannot be loaded.
  private boolean isTaken(String slug, ImportBatch batch) {
    var isBlank = loads.isBlank(slug);
    if (!isBlank) {
      batch.refuse(
          Origin.file(slug),
          null,
          batch.drafts().size(),
          ("must state at most %d facts, for landscape %s has facts already and all is written in"
                  + " one transaction; import it into a landscape of its own, or give server and"
                  + " database more memory (-Xmx, --weft.database.heap)")
              .formatted(most.facts(), slug));
    }
    return isBlank;
  }

  private @Nullable FirstLoad begin(
      ImportRequest request, String slug, boolean isNew, ReadInput read) {
    if (isNew && !writing.isFounded(request, slug, read)) {
      return null;
    }
    return loads.begin(slug, isNew);
  }

  /// The counts and the first changes of what would be loaded; nothing is written.
  ImportPreview preview(String slug, ReadInput read) throws IOException {
    var batch = read.batch();
    var format = Objects.requireNonNull(read.importer()).formatId();
    var tally = new Tally(batch);
    var samples = new ArrayList<FactChange>();
    if (isTaken(slug, batch)) {
      try (var load = loads.rehearsal(slug)) {
        load.rehearse(drafts(read), space, tally, samples);
      }
    }
    return ImportPreviewing.preview(format, tally.counts(), samples, batch);
  }

  private static FirstLoad.Drafts drafts(ReadInput read) {
    var batch = read.batch();
    var importer = Objects.requireNonNull(read.importer());
    return new FirstLoad.Drafts() {
      @Override
      public int size() {
        return batch.drafts().size();
      }

      @Override
      public void read(Visitor visitor) throws IOException {
        batch.drafts().read(fact -> visitor.visit(fact.draft(), fact.origin().text()));
        var own = batch.ownSourceDraft(importer.title() + ": " + read.name());
        if (own.isPresent()) {
          visitor.visit(own.get(), OWN);
        }
      }
    };
  }

  /// Counts what becomes of drafts, and makes notices of their problems.
  private static final class Tally implements FirstLoad.Listener {

    private final ImportBatch batch;
    private final ImportTally tally = new ImportTally();

    Tally(ImportBatch batch) {
      this.batch = batch;
    }

    @Override
    public void outcome(String where, EntityKind kind, @Nullable WriteOutcome outcome) {
      if (!where.equals(OWN)) {
        tally.add(kind, outcome);
      }
    }

    @Override
    public void problem(String where, Problem problem) {
      batch.reject(
          where.equals(OWN) ? Origin.file("source") : Origin.of(where),
          problem.field(),
          problem.value(),
          problem.rule());
    }

    boolean isNothingTaken() {
      return batch.landscape() == null
          && counts().stream().noneMatch(one -> one.created() + one.updated() > 0);
    }

    List<ImportCount> counts() {
      return tally.counts();
    }
  }
}
