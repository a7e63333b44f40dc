package org.weft.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Neo4j Community as a process that lives exactly as long as the one that started it.
///
/// Arguments: the home folder, the loopback port for Bolt (`0` for any free one), then Neo4j
/// settings as `name=value`. The first line of standard input is the password of user `neo4j`, set
/// when the home folder is new. When Bolt answers, one line `READY <port>` is printed; at the end
/// of standard input the database is shut down and the process ends. It also ends when the database
/// is broken: then it is to be started again.
public final class DatabaseProcess {

  private static final String PASSWORD_FILE = "data/dbms/auth.ini";

  /// Exit code.
  private static final int BROKEN = 3;

  /// It has started, or never will.
  private static final int START_MILLIS = 5_000;

  private DatabaseProcess() {}

  public static void main(String[] arguments) throws IOException {
    ignoreSignals();
    var home = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    var settings = List.of(arguments).subList(2, arguments.length);
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) {
      return;
    }
    // A predecessor whose parent was killed may need seconds to end: wait for it.
    try (var turn =
        FileChannel.open(
            home.resolve("process.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      turn.lock();
      var configuration = writeConfiguration(home, arguments[1], settings);
      setInitialPassword(home, password);
      var database =
          new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(configuration).build();
      endWhenBroken(database);
      requireStarted(database);
      System.out.println("READY " + boltPort(database));
      Thread.ofPlatform().daemon().start(() -> warmUp(database));
      awaitEnd(input);
      database.shutdown();
    }
    // Idle threads of the database's pools would hold the process up.
    System.exit(0);
  }

  /// A database that could not write its log, mostly for want of disk, takes no transaction any
  /// more until it is started anew. What was committed is in the log, and the next start takes it
  /// from there; so nothing is shut down.
  private static void endWhenBroken(DatabaseManagementService database) {
    database.registerDatabaseEventListener(
        new DatabaseEventListenerAdapter() {
          @Override
          public void databasePanic(DatabaseEventContext broken) {
            System.out.println("Database " + broken.getDatabaseName() + " cannot go on.");
            Runtime.getRuntime().halt(BROKEN);
          }
        });
  }

  /// Neo4j answers also when one of its databases did not start.
  private static void requireStarted(DatabaseManagementService database) {
    for (var name : database.listDatabases()) {
      if (!database.database(name).isAvailable(START_MILLIS)) {
        System.out.println("Database " + name + " did not start.");
        Runtime.getRuntime().halt(BROKEN);
      }
    }
  }

  /// Ctrl-C reaches every process of the terminal, but only the server decides when the database
  /// stops: after itself.
  private static void ignoreSignals() {
    for (var name : List.of("INT", "TERM", "HUP")) {
      try {
        Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
      } catch (IllegalArgumentException _) {
        // Windows has no HUP.
      }
    }
  }

  private static Path writeConfiguration(Path home, String port, List<String> settings)
      throws IOException {
    var properties = new Properties();
    try (var defaults = DatabaseProcess.class.getResourceAsStream("embedded.conf")) {
      properties.load(defaults);
    }
    properties.setProperty("server.bolt.listen_address", "127.0.0.1:" + port);
    properties.setProperty("server.bolt.advertised_address", "127.0.0.1:" + port);
    for (var setting : settings) {
      int equals = setting.indexOf('=');
      properties.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
    }
    var file = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, "Written at every start.");
    }
    return file;
  }

  /// Neo4j reads the file only while user `neo4j` still has its factory password, so a start that
  /// was killed half-way is made good by the next.
  private static void setInitialPassword(Path home, String password) {
    if (Files.exists(home.resolve(PASSWORD_FILE))) {
      return;
    }
    var silent = new PrintStream(OutputStream.nullOutputStream());
    var files = new DefaultFileSystemAbstraction();
    var context = new ExecutionContext(home, home.resolve("conf"), silent, System.err, files);
    int code = new CommandLine(new SetInitialPasswordCommand(context)).execute("--", password);
    if (code != 0) {
      throw new IllegalStateException("set-initial-password ended with " + code);
    }
  }

  private static int boltPort(DatabaseManagementService database) {
    var system = (GraphDatabaseAPI) database.database("system");
    return system
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  /// The first query of a database takes two seconds; here they pass while the server still starts.
  private static void warmUp(DatabaseManagementService database) {
    try {
      database
          .database("neo4j")
          .executeTransactionally("MATCH (e:Entity) RETURN e.key AS key ORDER BY key LIMIT 1");
    } catch (RuntimeException _) {
      // It was stopped meanwhile.
    }
  }

  private static void awaitEnd(BufferedReader input) throws IOException {
    while (input.readLine() != null) {
      // Nothing more is expected; only the end counts.
    }
  }
}
