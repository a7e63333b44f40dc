package org.weft.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.weft.graphdb.DatabaseFailures;
import org.weft.landscape.InvalidArgumentException;

/// Imports that run by themselves. They are known as long as the server runs, the latest ones: what
/// they wrote is in the graph, whole or not at all. Those that ran when the server was killed, and
/// those that have written, are known to the next start, by a file `jobs/<id>.json` each in the
/// home folder.
@Component
class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

  /// Our choices: reading is work for a core, and nobody looks at more than a screenful.
  private static final int RUNNING_AT_ONCE = 2;

  private static final int KEPT = 200;

  /// For five minutes after the database was lost.
  private static final int TRIES_TO_SETTLE = 300;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ImportService imports;
  private final Clock clock;
  private final Semaphore places = new Semaphore(RUNNING_AT_ONCE, true);
  private final Map<String, Run> runs = new LinkedHashMap<>();
  private final Map<String, UnfinishedJobs.Job> cutOff;
  private final UnfinishedJobs unfinished;
  private final ImportQueries queries;
  private final HomeDisk disk;

  ImportJobs(
      ImportService imports,
      Clock clock,
      UnfinishedJobs unfinished,
      ImportQueries queries,
      HomeDisk disk) {
    this.imports = imports;
    this.clock = clock;
    this.unfinished = unfinished;
    this.queries = queries;
    this.disk = disk;
    this.cutOff = unfinished.take();
  }

  /// One run; its end is written once.
  private static final class Run {

    private final String id;
    private final ImportRequest request;
    private final ImportProgress progress;
    private volatile ImportJobState state = ImportJobState.RUNNING;
    private volatile @Nullable ImportRunPayload result;
    private volatile @Nullable String failure;

    Run(ImportRequest request, ImportProgress progress) {
      this.id = request.id(); // so that the next start finds what it wrote
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
          name(request),
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

  private static String name(ImportRequest request) {
    return request.path().getFileName().toString();
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
          .forEach(id -> {
            runs.remove(id);
            unfinished.end(id);
          });
    }
    unfinished.begin(
        new UnfinishedJobs.Job(run.id, String.valueOf(request.landscape()), name(request)));
    Thread.ofVirtual().name("import-" + run.id).start(() -> run(run));
    return run.job();
  }

  Optional<ImportJob> find(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id))
          .map(Run::job)
          .or(() -> Optional.ofNullable(cutOff.get(id)).map(this::ended));
    }
  }

  /// A job that ran when the server was killed: it wrote everything or nothing.
  private ImportJob ended(UnfinishedJobs.Job job) {
    var made = queries.findImport(job.landscape(), job.id()).orElse(null);
    return new ImportJob(
        job.id(),
        job.landscape(),
        job.fileName(),
        made == null ? ImportJobState.FAILED : ImportJobState.DONE,
        ImportPhase.ENDED,
        0,
        null,
        1,
        null,
        made == null ? null : ImportRunPayload.of(ImportResult.of(job.landscape(), made)),
        made == null ? "the server ended while it ran; nothing of it was written" : null);
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
      fail(run, "a file cannot be read or written: " + e.getMessage() + "; nothing was written");
    } catch (RuntimeException e) {
      LOG.warn("Import {} failed", run.id, e);
      fail(run, e);
    } finally {
      if (!run.state.isEnded()) { // an error such as too little memory; whoever watches must hear
        fail(run, "the server failed; its log says why");
      }
      if (!hasWritten(run.result)) {
        unfinished.end(run.id);
      }
      places.release();
    }
  }

  /// Then a server that is killed before anybody was told still tells it at its next start.
  private static boolean hasWritten(@Nullable ImportRunPayload result) {
    return result != null && result.status() == ImportStatus.IMPORTED;
  }

  private void fail(Run run, RuntimeException e) {
    if (DatabaseFailures.isUnavailable(e)) {
      settle(run);
    } else {
      fail(
          run,
          DatabaseFailures.isTooLarge(e)
              ? "the input is larger than the database can take in one transaction; nothing was"
                  + " written"
              : "the server failed, and nothing was written; its log says why");
    }
  }

  private void fail(Run run, String why) {
    run.end(ImportJobState.FAILED, null, why + disk.said());
  }

  /// The database was lost: whether it had written the import is asked when it answers again.
  private void settle(Run run) {
    for (var tries = 0; tries < TRIES_TO_SETTLE; tries++) {
      LockSupport.parkNanos(PAUSE.toNanos()); // one that broke is about to end
      try {
        var landscape = String.valueOf(run.request.landscape());
        var made = queries.findImport(landscape, run.id).orElse(null);
        if (made == null) {
          fail(run, "the database was lost on the way; nothing was written; try again");
        } else {
          var result = ImportResult.of(landscape, made);
          run.end(ImportJobState.DONE, ImportRunPayload.of(result), null);
        }
        return;
      } catch (RuntimeException e) {
        LOG.debug("The database is still away", e);
      }
    }
    fail(run, "the database is away; whether it was written shows when it is imported again");
  }
}
