package org.weft.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// The server as people start it: a process of its own, with an embedded database.
public final class ServerProcess implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;

  private ServerProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /// Starts a server on a free port and returns at once.
  public static ServerProcess launch(Path home, String... arguments) throws IOException {
    var output = Files.createTempFile(home.toAbsolutePath().getParent(), "server", ".log");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Dweft.database.lib=" + System.getProperty("weft.database.lib"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.weft.WeftServer",
                "--server.port=0",
                "--weft.home=" + home));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new ServerProcess(process, output);
  }

  /// @throws AssertionError with the output, if it ends instead
  public ServerProcess awaitStarted() {
    await(
        "the server started", () -> !process.isAlive() || output().contains("Started WeftServer"));
    if (!process.isAlive()) {
      throw new AssertionError("The server has ended:\n" + output());
    }
    return this;
  }

  /// All it has printed so far.
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Process process() {
    return process;
  }

  /// The process of its database.
  public ProcessHandle database() {
    return process.children().filter(ProcessHandle::isAlive).findFirst().orElseThrow();
  }

  /// Whether the server says that its database answers.
  public boolean isHealthy() {
    return status("/actuator/health") == 200;
  }

  /// Where it listens on loopback.
  public int port() {
    return Integer.parseInt(PORT.matcher(output()).results().findFirst().orElseThrow().group(1));
  }

  private int status(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(output(), e);
    }
  }

  /// @return the exit code
  public int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The server does not end:\n" + output());
    }
    return process.exitValue();
  }

  /// Waits until something holds; on a busy machine a start alone may take minutes.
  public void await(String what, BooleanSupplier holds) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + PATIENCE + ": " + what + "\n" + output());
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// Ends it, if a failed test has left it running.
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
