package org.weft.graphdb;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Neo4j Community in a process of its own, kept alive as long as this object is open.
///
/// A process that dies is started again on the same port, so that connections find it without being
/// told.
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final DatabaseSettings settings;
  private final HomeFolder home;
  private final String password;
  private final CompletableFuture<Integer> firstPort = new CompletableFuture<>();
  private final Thread supervisor;

  private @Nullable DatabaseChild child;
  private boolean closing;

  private EmbeddedDatabase(DatabaseSettings settings, HomeFolder home) {
    this.settings = settings;
    this.home = home;
    this.password = home.password();
    this.supervisor =
        Thread.ofPlatform().name("database-supervisor").daemon().unstarted(this::supervise);
  }

  /// Begins to start the database, and returns at once.
  ///
  /// @throws DatabaseStartException if the home folder is in use or cannot be written
  static EmbeddedDatabase start(DatabaseSettings settings) {
    var database = new EmbeddedDatabase(settings, HomeFolder.open(settings.home()));
    database.supervisor.start();
    return database;
  }

  String password() {
    return password;
  }

  /// The Bolt address; waits until it answers.
  ///
  /// @throws DatabaseStartException if the database does not start
  URI awaitUri() {
    try {
      int port = firstPort.get(settings.startTimeout().toMillis(), TimeUnit.MILLISECONDS);
      return URI.create("bolt://127.0.0.1:" + port);
    } catch (ExecutionException e) {
      throw startFailure(reason(e.getCause()));
    } catch (TimeoutException _) {
      throw startFailure("Not ready after " + settings.startTimeout() + ".");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw startFailure("Interrupted while waiting for it.");
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return cause instanceof IllegalStateException ended
        ? String.valueOf(ended.getMessage())
        : String.valueOf(cause);
  }

  private DatabaseStartException startFailure(String reason) {
    return new DatabaseStartException(
        "The embedded database did not start.\n" + reason,
        "See " + home.path().resolve("logs") + " and " + home.path().resolve("neo4j/logs") + ".");
  }

  /// The process id of the database, once it was launched.
  synchronized @Nullable Long pid() {
    return child == null ? null : child.pid();
  }

  private void supervise() {
    var logFile = home.path().resolve("logs/database.log");
    var pause = Duration.ZERO;
    try {
      while (true) {
        var started = launchUnlessClosing();
        if (started == null) {
          return;
        }
        var readyAt = new long[] {0};
        int code =
            started.follow(
                logFile,
                port -> {
                  readyAt[0] = System.nanoTime();
                  announce(port);
                });
        if (isClosing()) {
          return;
        }
        if (!firstPort.isDone()) {
          firstPort.completeExceptionally(
              new IllegalStateException(
                  "It ended with code " + code + ":\n" + started.lastLines()));
          return;
        }
        pause = readyAt[0] == 0 ? longer(pause) : Duration.ZERO;
        LOG.warn("The database process ended with code {}; starting it again", code);
        Thread.sleep(pause);
      }
    } catch (IOException | InterruptedException e) {
      if (!firstPort.completeExceptionally(e) && !isClosing()) {
        LOG.error("The database process cannot be started again: restart the server", e);
      }
    }
  }

  private static Duration longer(Duration pause) {
    var next = pause.multipliedBy(2).plusSeconds(1);
    return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
  }

  private synchronized @Nullable DatabaseChild launchUnlessClosing() throws IOException {
    if (closing) {
      return null;
    }
    int port = firstPort.isDone() ? firstPort.join() : 0;
    child = DatabaseChild.launch(settings, home.path(), password, port);
    return child;
  }

  private void announce(int port) {
    if (!firstPort.complete(port)) {
      LOG.info("The database answers again");
    }
  }

  private synchronized boolean isClosing() {
    return closing;
  }

  /// Stops the database and lets go of the home folder. Closing again does nothing.
  @Override
  public void close() {
    DatabaseChild running;
    synchronized (this) {
      closing = true;
      running = child;
    }
    supervisor.interrupt();
    if (running != null) {
      running.stop();
    }
    home.close();
  }
}
