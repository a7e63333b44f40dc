package org.weft.writing;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.validation.Constraints;

/// Loads that are too large for one transaction, and the clearing of those that did not come to
/// their end: the graph is as it was before, or holds all of it.
///
/// A landscape that is loaded says so again with every step. One that is silent was left behind by
/// a server that was killed: where no other server shares the database it is cleared before this
/// one answers anybody, else when it was silent for longer than any step takes.
@Component
public class FirstLoads implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLoads.class);

  private static final Duration STEP = Duration.ofMinutes(2);
  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final FirstLoad.Tools tools;
  private final boolean isAlone;
  private final String me = "cleared by " + UUID.randomUUID();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Set<String> givenUp = ConcurrentHashMap.newKeySet();
  private volatile boolean lives;
  private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

  FirstLoads(
      PlatformTransactionManager transactions,
      Constraints constraints,
      WritingQueries graph,
      LoadQueries loads,
      FactWriter facts,
      ChangeLog log,
      Journal journal,
      Environment environment) {
    var transaction = new TransactionTemplate(transactions);
    transaction.setTimeout((int) STEP.toSeconds());
    this.tools = new FirstLoad.Tools(transaction, constraints, graph, loads, facts, log, journal);
    this.givenUp.add(me);
    this.isAlone = !environment.containsProperty("spring.neo4j.uri");
  }

  /// Whether a landscape is being loaded; then its slug is taken, and it is hidden.
  public boolean isLoading(String landscapeId) {
    return tools.loads().isLoading(landscapeId);
  }

  /// Whether nothing but sectors is in a landscape.
  public boolean isBlank(String landscapeId) {
    return !tools.graph().hasFacts(landscapeId);
  }

  /// Hides a blank landscape, in the transaction that is under way. What is begun is ended by
  /// {@link FirstLoad#show} or {@link #abandon}.
  ///
  /// @param isNew whether it was not there before that transaction
  public FirstLoad begin(String landscapeId, boolean isNew) {
    tools.graph().lock(landscapeId);
    var founded = tools.graph().storedFacts(landscapeId, tools.loads().founded(landscapeId));
    var id = UUID.randomUUID().toString();
    running.add(id);
    var version = tools.loads().begin(landscapeId, id, isNew);
    return new FirstLoad(tools, landscapeId, id, version + 1, founded);
  }

  /// A load of a blank landscape that writes nothing.
  public FirstLoad rehearsal(String landscapeId) {
    return inTransaction(() -> {
      var founded = tools.graph().storedFacts(landscapeId, tools.loads().founded(landscapeId));
      return new FirstLoad(tools, landscapeId, "rehearsed", 0, founded);
    });
  }

  /// The load has come to its end.
  public void end(FirstLoad load) {
    running.remove(load.id());
  }

  /// Takes back what was loaded; when the database is away, as soon as it is there again.
  public void abandon(FirstLoad load) {
    running.remove(load.id());
    givenUp.add(load.id());
    try {
      clear();
    } catch (RuntimeException e) {
      LOG.warn("What was loaded of {} is taken back later", load.landscapeId(), e);
    }
  }

  /// Before anybody is answered.
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    lives = true;
    if (isAlone) {
      clear();
    }
    thread = Thread.ofPlatform().daemon().name("unfinished-loads").start(this::run);
  }

  private void run() {
    var rest = SILENCE;
    while (lives) {
      try {
        Thread.sleep(PAUSE);
        rest = rest.minus(PAUSE);
        if (givenUp.size() > 1 || rest.isNegative()) {
          rest = SILENCE;
          clear();
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        // The database may be away: what is left is found again.
        LOG.debug("Unfinished loads are cleared later", e);
      }
    }
  }

  private synchronized void clear() {
    var asked = Set.copyOf(givenUp);
    var silent = isAlone ? Duration.ZERO : SILENCE;
    for (var one : inTransaction(() -> tools.loads().takeOver(me, asked, running, silent))) {
      clear(one);
    }
    givenUp.removeAll(asked);
    givenUp.add(me);
  }

  private void clear(LoadQueries.Leftover one) {
    LOG.info(
        "Landscape {} was not loaded to the end: what was loaded is taken back", one.landscapeId());
    var version = one.isNew() ? -1 : one.version();
    var cleared = 1;
    while (cleared > 0) {
      cleared =
          inTransaction(() -> {
            tools.loads().goOn(one.landscapeId(), me);
            return tools.loads().clear(one.landscapeId(), version);
          });
    }
    inTransaction(() -> {
      if (one.isNew()) {
        tools.loads().forget(one.landscapeId(), me);
      } else {
        tools.loads().end(one.landscapeId(), me);
      }
      return true;
    });
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(tools.transaction().execute(_ -> work.get()));
  }

  @Override
  public void stop() {
    lives = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return lives;
  }
}
