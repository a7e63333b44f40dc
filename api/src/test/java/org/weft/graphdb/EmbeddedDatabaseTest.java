package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.weft.support.ServerProcess;

/// Server and database live and die together, except when only the database dies.
///
/// Real processes, killed for real.
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedDatabaseTest {

  // One folder for all tests: every start but the first finds a database that is there already.
  @TempDir private static Path temporary;

  private static Path home() {
    return temporary.resolve("data");
  }

  private static ServerProcess launch() throws IOException {
    return ServerProcess.launch(home(), "--weft.demo=false");
  }

  @Test
  void aSecondServerOnTheFolderEndsWithAMessageAndTheFirstGoesOn() throws Exception {
    try (var first = launch().awaitStarted();
        var second = launch()) {
      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.output())
          .contains(home().toString(), "process " + first.process().pid(), "--weft.home")
          .doesNotContain("\tat ");
      first.await("the first still answers", first::isHealthy);
      stopInOrder(first);
    }
  }

  @Test
  void aDatabaseThatDiesIsStartedAgainAndTheServerGoesOn() throws Exception {
    try (var server = launch().awaitStarted()) {
      refuseLog(); // as a full disk does
      var died = server.database();
      died.destroyForcibly();
      died.onExit().join();
      server.await("the database answers again", server::isHealthy);
      assertThat(server.database().pid()).isNotEqualTo(died.pid());
      assertThat(server.output()).contains("starting it again");

      var database = server.database();
      server.process().destroyForcibly();
      server.awaitExit();
      database.onExit().join();
    }
    try (var next = launch().awaitStarted()) {
      next.await("the database has recovered", next::isHealthy);
      stopInOrder(next);
    }
  }

  private static void refuseLog() throws IOException {
    var log = home().resolve("logs/database.log");
    Files.delete(log);
    Files.createDirectory(log);
  }

  private static void stopInOrder(ServerProcess server) throws Exception {
    var database = server.database();
    database.destroy(); // Ctrl-C reaches the database as well; it waits for the server
    server.process().destroy();
    assertThat(server.awaitExit()).isEqualTo(143);
    assertThat(database.isAlive()).isFalse();
    assertThat(server.output()).doesNotContain("\tat ", "starting it again", "ERROR");
  }
}
