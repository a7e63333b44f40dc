package org.weft.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Somebody who writes one organization after the other into a landscape of their own, and
/// remembers which of them the server acknowledged.
final class Clerk {

  static final String SLUG = "clerk";

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final List<String> acknowledged = new ArrayList<>();
  private int next;

  /// Writes until told to stop, or until the server is gone.
  Thread writeTo(int port) {
    return Thread.ofVirtual().start(() -> write(port));
  }

  private void write(int port) {
    try (var caller = new Caller(port)) {
      while (!Thread.currentThread().isInterrupted()) {
        var key = "written-" + next++;
        var answer =
            caller.ask(
                """
                mutation {
                  organizationUpsert(landscape: "%s", input: {key: "%s", name: "Written"}) {
                    organization { key } userErrors { message }
                  }
                }
                """
                    .formatted(SLUG, key));
        if (answer.at("/data/organizationUpsert/organization/key").asString("").equals(key)) {
          synchronized (acknowledged) {
            acknowledged.add(key);
          }
        }
        LockSupport.parkNanos(PAUSE.toNanos()); // the import needs the processor too
      }
    } catch (IOException _) {
      // The server is gone.
    }
  }

  /// Those that are not there though the server said so.
  List<String> lost(String facts) {
    synchronized (acknowledged) {
      return acknowledged.stream().filter(key -> !facts.contains('"' + key + '"')).toList();
    }
  }

  int count() {
    synchronized (acknowledged) {
      return acknowledged.size();
    }
  }
}
