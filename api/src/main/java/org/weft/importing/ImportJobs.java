package org.weft.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.weft.graphdb.DatabaseFailures;
import org.weft.landscape.InvalidArgumentException;

/// Imports that run by themselves. They are known as long as the server runs, the latest ones: what
/// they wrote is in the graph, whole or not at all.
@Component
class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

  /// Our choices: reading is work for a core, and nobody looks at more than a screenful.
  private static final int RUNNING_AT_ONCE = 2;

  private static final int KEPT = 200;

  private final ImportService imports;
  private final Clock clock;
  private final Semaphore places = new Semaphore(RUNNING_AT_ONCE, true);
  private final Map<String, Run> runs = new LinkedHashMap<>();

  ImportJobs(ImportService imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /// One run; its end is written once.
  private static final class Run {

    private final String id = UUID.randomUUID().toString();
    private final ImportRequest request;
    private final ImportProgress progress;
    private volatile ImportJobState state = ImportJobState.RUNNING;
    private volatile @Nullable ImportRunPayload result;
    private volatile @Nullable String failure;

    Run(ImportRequest request, ImportProgress progress) {
      this.request = request;
      this.progress = progress;
    }

    void end(
        ImportJobState how, @Nullable ImportRunPayload withResult, @Nullable String withFailure) {
      result = withResult;
      failure = withFailure;
      progress.end();
      state = how;
    }

    ImportJob job() {
      var at = progress.state();
      var ended = state;
      return new ImportJob(
          id,
          String.valueOf(request.landscape()),
          request.path().getFileName().toString(),
          ended,
          ended.isEnded() ? ImportPhase.ENDED : at.phase(),
          at.done(),
          at.total() == 0 ? null : at.total(),
          ended.isEnded() ? 1 : at.portion(),
          progress.left().map(Duration::toMillis).map(ms -> ms / 1000.0).orElse(null),
          result,
          failure);
    }
  }

  ImportJob start(ImportRequest request) {
    var run = new Run(request, new ImportProgress(clock));
    synchronized (runs) {
      runs.put(run.id, run);
      var surplus = runs.size() - KEPT;
      runs.values().stream()
          .filter(one -> one.state.isEnded())
          .limit(Math.max(0, surplus))
          .map(one -> one.id)
          .toList()
          .forEach(runs::remove);
    }
    Thread.ofVirtual().name("import-" + run.id).start(() -> run(run));
    return run.job();
  }

  Optional<ImportJob> find(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id)).map(Run::job);
    }
  }

  /// Asks a job to end; one that has ended stays as it is.
  Optional<ImportJob> cancel(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id))
          .map(run -> {
            run.progress.cancel();
            return run.job();
          });
    }
  }

  private void run(Run run) {
    places.acquireUninterruptibly();
    try {
      var result = imports.run(run.request, run.progress);
      run.end(ImportJobState.DONE, ImportRunPayload.of(result), null);
    } catch (ImportProgress.CancelledException _) {
      run.end(ImportJobState.CANCELLED, null, null);
    } catch (InvalidArgumentException e) {
      run.end(ImportJobState.FAILED, null, e.argument() + " " + e.rule());
    } catch (IOException e) {
      run.end(ImportJobState.FAILED, null, "the upload cannot be read: " + e.getMessage());
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("An import failed; nothing of it was written", e);
      run.end(
          ImportJobState.FAILED,
          null,
          DatabaseFailures.isTooLarge(e)
              ? "the input is larger than the database can take in one transaction"
              : "the database could not be reached; try again");
    } catch (RuntimeException e) {
      LOG.error("An import failed; nothing of it was written", e);
      run.end(ImportJobState.FAILED, null, "the server failed; its log says why");
    } finally {
      if (!run.state.isEnded()) { // an error such as too little memory; whoever watches must hear
        run.end(ImportJobState.FAILED, null, "the server failed; its log says why");
      }
      places.release();
    }
  }
}
