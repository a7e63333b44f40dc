package org.weft.graphdb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of the database program (`org.weft.neo4j.DatabaseProcess`) in a JVM of its own.
///
/// It ends by itself when this process ends, in whatever way: then its standard input ends.
final class DatabaseChild {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseChild.class);

  private static final String PROGRAM = "org.weft.neo4j.DatabaseProcess";
  private static final String READY = "READY ";
  private static final int REMEMBERED_LINES = 12;
  private static final int STOP_SECONDS = 15;

  // A third slower writes without the opened packages. C1 alone: ready in half the time.
  private static final List<String> JVM_OPTIONS =
      List.of(
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--add-modules=jdk.incubator.vector",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError");

  private final Process process;
  private final Deque<String> lastLines = new ArrayDeque<>();
  private boolean isLogLost;

  private DatabaseChild(Process process) {
    this.process = process;
  }

  /// @param port the loopback port to listen on; `0` for any free one
  static DatabaseChild launch(DatabaseSettings settings, Path home, String password, int port)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-Xmx" + settings.heap());
    command.addAll(settings.jvmOptions());
    command.add("-cp");
    command.add(settings.classPath());
    command.add(PROGRAM);
    command.add(home.resolve("neo4j").toString());
    command.add(Integer.toString(port));
    command.add("server.memory.pagecache.size=" + settings.pageCache());
    command.addAll(settings.settings());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var child = new DatabaseChild(process);
    process.getOutputStream().write((password + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return child;
  }

  /// Copies the output to a log file until the child ends, as far as there is room on the disk;
  /// tells the port when Bolt answers.
  ///
  /// @return the exit code
  int follow(Path logFile, IntConsumer ready) throws IOException, InterruptedException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log(line, logFile);
        if (line.startsWith(READY)) {
          ready.accept(Integer.parseInt(line.substring(READY.length())));
        } else {
          remember(line);
        }
      }
    }
    return process.waitFor();
  }

  private void log(String line, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      if (!isLogLost) {
        LOG.warn("{} does not take what the database says ({}), first: {}", file, e, line);
        isLogLost = true;
      }
    }
  }

  private void remember(String line) {
    if (lastLines.size() == REMEMBERED_LINES) {
      lastLines.removeFirst();
    }
    lastLines.addLast(line);
  }

  /// The end of the output, for a message about a failed start.
  String lastLines() {
    return String.join("\n", lastLines);
  }

  long pid() {
    return process.pid();
  }

  /// Asks the database to shut down, and waits; kills it when it does not within 15 seconds.
  void stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // It has ended already.
    }
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
