package org.weft.operations;

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
import org.weft.landscape.InvalidArgumentException;

/// Runs operations and remembers the latest.
@Component
public class Operations {

  private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

  /// Our choices: each is work for a core, and nobody looks at more than a screenful.
  private static final int RUNNING_AT_ONCE = 2;

  private static final int KEPT = 200;

  private final Clock clock;
  private final Semaphore places = new Semaphore(RUNNING_AT_ONCE, true);
  private final Map<String, Run> runs = new LinkedHashMap<>();

  Operations(Clock clock) {
    this.clock = clock;
  }

  /// What an operation does, on a thread of its own.
  @FunctionalInterface
  public interface Work {

    /// @param id of the operation
    /// @throws IOException if it cannot be done; the message says why, for people
    OperationResult run(String id, Watch watch) throws IOException;
  }

  /// One run; its end is written once.
  private static final class Run {

    private final String id = UUID.randomUUID().toString();
    private final OperationKind kind;
    private final String landscape;
    private final String title;
    private final Watch watch;
    private volatile OperationState state = OperationState.RUNNING;
    private volatile @Nullable OperationResult result;
    private volatile @Nullable String failure;

    Run(OperationKind kind, String landscape, String title, Watch watch) {
      this.kind = kind;
      this.landscape = landscape;
      this.title = title;
      this.watch = watch;
    }

    void end(
        OperationState how, @Nullable OperationResult withResult, @Nullable String withFailure) {
      result = withResult;
      failure = withFailure;
      state = how;
    }

    Operation operation() {
      var now = state;
      return new Operation(
          id,
          kind,
          landscape,
          title,
          now,
          watch.done(),
          watch.total() == 0 ? null : watch.total(),
          now.isEnded() ? 1 : watch.portion(),
          now.isEnded()
              ? null
              : watch.left().map(Duration::toMillis).map(ms -> ms / 1000.0).orElse(null),
          result,
          failure);
    }
  }

  /// Answers at once; the work goes on by itself, and waits for its turn where others run.
  public Operation start(OperationKind kind, String landscape, String title, Work work) {
    var run = new Run(kind, landscape, title, new Watch(clock));
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
    Thread.ofVirtual().name("operation-" + run.id).start(() -> run(run, work));
    return run.operation();
  }

  Optional<Operation> find(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id)).map(Run::operation);
    }
  }

  /// Asks an operation to end; one that has ended stays as it is.
  Optional<Operation> cancel(String id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id))
          .map(run -> {
            run.watch.cancel();
            return run.operation();
          });
    }
  }

  private void run(Run run, Work work) {
    places.acquireUninterruptibly();
    try {
      run.end(OperationState.DONE, work.run(run.id, run.watch), null);
    } catch (Watch.CancelledException _) {
      run.end(OperationState.CANCELLED, null, null);
    } catch (InvalidArgumentException e) {
      run.end(OperationState.FAILED, null, e.argument() + " " + e.rule());
    } catch (IOException e) {
      run.end(OperationState.FAILED, null, String.valueOf(e.getMessage()));
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("An operation failed", e);
      run.end(OperationState.FAILED, null, "the database could not be reached; try again");
    } catch (RuntimeException e) {
      LOG.error("An operation failed", e);
      run.end(OperationState.FAILED, null, "the server failed; its log says why");
    } finally {
      if (!run.state.isEnded()) { // an error such as too little memory; whoever watches must hear
        run.end(OperationState.FAILED, null, "the server failed; its log says why");
      }
      places.release();
    }
  }
}
