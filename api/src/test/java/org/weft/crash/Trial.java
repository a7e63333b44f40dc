package org.weft.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.weft.support.ServerProcess;
import tools.jackson.databind.JsonNode;

/// One server in one home folder, killed again and again while it imports. Each moment has a
/// landscape of its own; what was said at its end is checked by {@link AssertionError}s.
///
/// Every other import is too large for one transaction, and so goes through a hidden landscape.
final class Trial implements AutoCloseable {

  /// What a moment found.
  enum Found {
    BEFORE,
    AFTER
  }

  private static final int SMALL = Inputs.ONE_TRANSACTION - 50;
  private static final int LARGE = 3 * Inputs.ONE_TRANSACTION;

  /// What is written twice takes time: so many moments apart.
  private static final int AGAIN = 8;

  /// An import may need a little less.
  private static final long MOST_ROOM = 1_000_000;

  private static final int SPILLED = 60_000;
  private static final long LESS_THAN_SPILLED = 2_000_000;
  private static final Duration TOO_LONG = Duration.ofSeconds(90);

  private final Path home;
  private final Random random;
  private final Clerk clerk = new Clerk();
  private final String blank;
  private final String[] loaded = new String[2];
  private final long[] millis = new long[2];
  private ServerProcess server;
  private int number;
  private String lastSaid = "";

  Trial(Path home, long seed) throws IOException {
    this.home = home;
    this.random = new Random(seed);
    this.server = start();
    try (var caller = caller()) {
      found(caller, Clerk.SLUG);
      found(caller, "blank");
      blank = caller.facts("blank");
      for (var size = 0; size < 2; size++) {
        var slug = "whole-" + size;
        found(caller, slug);
        var begin = System.nanoTime();
        awaitDone(caller, importInto(caller, slug, size));
        millis[size] = (System.nanoTime() - begin) / 1_000_000;
        loaded[size] = caller.facts(slug);
      }
    }
    if (loaded[0].equals(blank) || loaded[1].equals(loaded[0])) {
      throw new AssertionError("The imports of the trial must differ");
    }
  }

  private ServerProcess start() throws IOException {
    var started =
        ServerProcess.launch(
            home,
            "--weft.demo=false",
            "--weft.database.heap=300m",
            "--logging.level.org.springframework.boot.neo4j.health=error",
            "--weft.import.one-transaction=" + Inputs.ONE_TRANSACTION);
    try {
      return started.awaitStarted();
    } catch (AssertionError e) {
      started.close();
      throw e;
    }
  }

  private Caller caller() {
    return new Caller(server.port());
  }

  /// Kills the server, starts it again, and looks.
  Found killServer() throws IOException, InterruptedException {
    var size = number++ % 2;
    var slug = "moment-" + number;
    String job;
    try (var caller = caller()) {
      found(caller, slug);
      var writing = clerk.writeTo(server.port());
      job = importInto(caller, slug, size);
      Thread.sleep(moment(size));
      server.process().destroyForcibly();
      server.awaitExit();
      writing.join();
    }
    server = start();
    return look(slug, job, size);
  }

  /// Kills the database alone, waits until the server has another one, and looks.
  Found killDatabase() throws IOException, InterruptedException {
    var size = number++ % 2;
    var slug = "moment-" + number;
    String job;
    try (var caller = caller()) {
      found(caller, slug);
      var writing = clerk.writeTo(server.port());
      job = importInto(caller, slug, size);
      Thread.sleep(moment(size));
      var database = server.database();
      database.destroyForcibly();
      database.onExit().join();
      sayWhatIsAway(caller);
      server.await("the database answers again", server::isHealthy);
      writing.interrupt();
      writing.join();
    }
    return look(slug, job, size);
  }

  /// Leaves the disk less room than an import may need, or just enough. Every other time there is
  /// room again while the server runs, else before its next start.
  Found fill(SmallDisk disk) throws IOException, InterruptedException {
    var size = number++ % 2;
    var slug = "moment-" + number;
    var isRestarted = random.nextBoolean();
    String job;
    @Nullable JsonNode seen;
    try (var caller = caller()) {
      found(caller, slug);
      var upload = upload(caller, size);
      var writing = clerk.writeTo(server.port());
      disk.leave(random.nextLong(MOST_ROOM));
      job = start(caller, slug, upload);
      seen = endOrNull(caller, job);
      if (isRestarted) {
        server.process().destroyForcibly();
        server.awaitExit();
      }
      disk.makeRoom();
      if (!isRestarted) {
        server.await("the database answers again", server::isHealthy);
      }
      writing.interrupt();
      writing.join();
    }
    if (isRestarted) {
      server = start();
    }
    return look(slug, job, seen, size);
  }

  /// Leaves room for what the database writes, and not for the drafts of a large file: its import
  /// fails, and nothing else does.
  void fillByDrafts(SmallDisk disk) throws IOException {
    try (var caller = caller()) {
      found(caller, "spilled");
      var rows = Inputs.organizations(SPILLED);
      var upload = caller.upload("organizations.csv", rows);
      disk.leave(LESS_THAN_SPILLED);
      var ended = awaitEnd(caller, start(caller, "spilled", upload));
      lastSaid = ended.toString();
      if (!ended.get("failure").asString("").contains("nothing was written")) {
        throw new AssertionError("Not a clear end: " + ended);
      }
      requireNoTemporaryFiles();
      found(caller, "beside"); // the database goes on
      disk.makeRoom();
      if (!caller.facts("spilled").equals(blank)) {
        throw new AssertionError("Something was written: " + ended);
      }
      importAgain(caller, "spilled", 0);
    }
  }

  private void requireNoTemporaryFiles() throws IOException {
    if (!isEmpty(home.resolve("importing"))) {
      throw new AssertionError("Temporary files stay: " + lastSaid);
    }
  }

  /// How a job ended; null when it takes too long.
  private @Nullable JsonNode endOrNull(Caller caller, String job) throws IOException {
    var end = System.nanoTime() + TOO_LONG.toNanos();
    while (System.nanoTime() < end && !hasEnded(caller, job)) {
      LockSupport.parkNanos(100_000_000);
    }
    var state = job(caller, job);
    lastSaid = state.toString();
    if (!hasEnded(caller, job)) {
      return null;
    }
    requireNoTemporaryFiles();
    return state;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (NoSuchFileException _) {
      return true;
    }
  }

  private static boolean hasEnded(Caller caller, String job) {
    return !job(caller, job).at("/state").asString("RUNNING").equals("RUNNING");
  }

  private long moment(int size) {
    return random.nextLong(millis[size] * 5 / 4 + 1);
  }

  /// While the database is away an answer says so; nothing else.
  private static void sayWhatIsAway(Caller caller) throws IOException {
    var answer = caller.ask("{ landscapes(first: 1) { totalCount } }");
    var code = answer.at("/errors/0/extensions/code").asString("");
    if (answer.has("errors") && !code.equals("DATABASE_UNAVAILABLE")) {
      throw new AssertionError("Not a clear error: " + answer);
    }
  }

  /// Cuts an upload off in the middle; nothing of it stays.
  void cutUpload() throws IOException {
    try (var caller = caller()) {
      caller.uploadHalf("organizations.csv", Inputs.organizations(LARGE));
      server.await("nothing stays of the upload", () -> parts() == 0);
    }
  }

  private long parts() {
    try (var uploads = Files.newDirectoryStream(home.resolve("uploads"), "*.part")) {
      var count = 0;
      for (var _ : uploads) {
        count++;
      }
      return count;
    } catch (IOException e) {
      return 1; // it is being taken away
    }
  }

  private Found look(String slug, String job, int size) throws IOException {
    return look(slug, job, null, size);
  }

  /// @param seen how the job ended; a job that failed is not known to the next start
  private Found look(String slug, String job, @Nullable JsonNode seen, int size)
      throws IOException {
    try (var caller = caller()) {
      server.await("landscape " + slug + " is there", () -> isThere(caller, slug));
      var state = seen == null ? awaitEnd(caller, job) : seen;
      var facts = caller.facts(slug);
      var found = facts.equals(blank) ? Found.BEFORE : Found.AFTER;
      if (found == Found.AFTER && !facts.equals(loaded[size])) {
        throw new AssertionError("Landscape " + slug + " is neither before nor after:\n" + facts);
      }
      var isDone = state.get("state").asString().equals("DONE");
      if (isDone != (found == Found.AFTER)) {
        throw new AssertionError(slug + " is " + found + ", but its job says " + state);
      }
      if (!isDone && state.get("failure").asString("").isBlank()) {
        throw new AssertionError("A job that failed says why: " + state);
      }
      var lost = clerk.lost(caller.facts(Clerk.SLUG));
      if (!lost.isEmpty()) {
        throw new AssertionError("Acknowledged, and lost: " + lost);
      }
      if (number % AGAIN < 2) { // both sizes
        importAgain(caller, slug, size);
      }
      return found;
    }
  }

  /// Nothing is locked.
  private void importAgain(Caller caller, String slug, int size) throws IOException {
    awaitDone(caller, importInto(caller, slug, size));
    if (!caller.facts(slug).equals(loaded[size])) {
      throw new AssertionError("Imported again, " + slug + " differs");
    }
  }

  private static boolean isThere(Caller caller, String slug) {
    try {
      return caller
          .ask("{ landscape(slug: \"%s\") { slug } }".formatted(slug))
          .at("/data/landscape")
          .isObject();
    } catch (IOException e) {
      return false;
    }
  }

  private JsonNode awaitEnd(Caller caller, String job) {
    server.await("job " + job + " ends", () -> hasEnded(caller, job));
    return job(caller, job);
  }

  private static JsonNode job(Caller caller, String job) {
    try {
      return caller
          .ask("{ importJob(id: \"%s\") { state failure } }".formatted(job))
          .at("/data/importJob");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void awaitDone(Caller caller, String job) {
    var ended = awaitEnd(caller, job);
    if (!ended.get("state").asString().equals("DONE")) {
      throw new AssertionError("The import did not end well: " + ended);
    }
  }

  private static void found(Caller caller, String slug) throws IOException {
    var answer =
        caller.ask(
            """
            mutation { landscapeUpsert(input: {slug: "%s", name: "It"}) { userErrors { message } } }
            """
                .formatted(slug));
    if (answer.has("errors")) {
      throw new AssertionError(answer.toString());
    }
  }

  /// @return the id of the job
  private static String importInto(Caller caller, String slug, int size) throws IOException {
    return start(caller, slug, upload(caller, size));
  }

  private static String upload(Caller caller, int size) throws IOException {
    return caller.upload("organizations.csv", Inputs.organizations(size == 0 ? SMALL : LARGE));
  }

  private static String start(Caller caller, String slug, String upload) throws IOException {
    var answer =
        caller.ask(
            """
            mutation {
              importStart(landscape: "%s", input: {upload: "%s"}) { job { id } userErrors { message } }
            }
            """
                .formatted(slug, upload));
    var id = answer.at("/data/importStart/job/id").asString("");
    if (id.isEmpty()) {
      throw new AssertionError("The import was not started: " + answer);
    }
    return id;
  }

  /// What the last job said when the disk was full.
  String lastSaid() {
    return lastSaid;
  }

  int acknowledged() {
    return clerk.count();
  }

  @Override
  public void close() {
    server.close();
  }
}
