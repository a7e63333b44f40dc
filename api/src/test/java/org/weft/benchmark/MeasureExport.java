package org.weft.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.weft.WeftServer;
import org.weft.graphdb.EmbeddedDatabaseInitializer;
import org.weft.landscape.EntityKind;

/// Prints how fast a landscape leaves the server over HTTP in each format, beside the floor: the
/// same facts with what they refer to as the driver hands them over, counted and thrown away. With
/// them the most heap that is taken meanwhile: run it with a small `-Xmx`.
///
/// Arguments: home folder of a server with the landscape, slug, how often (3), then formats
/// (weft-csv json-lines). The median of the floors and exports counts, which take turns.
public final class MeasureExport {

  private static final String RAW =
      """
      MATCH (e:Entity)
      WHERE e.landscapeId = $landscapeId AND e.entity = $entity
      RETURN e.key AS key, properties(e) AS properties,
        [(e)-[r]->(t:Entity) | [type(r), t.key]] AS relations,
        [(e)-[:IDENTIFIED_BY]->(i) | [i.scheme, i.value]] AS identifiers
      ORDER BY key
      """;

  private static final Map<String, String> ENDINGS =
      Map.of(
          "weft-csv", "zip",
          "weft-xlsx", "xlsx",
          "json-lines", "jsonl",
          "graphml", "graphml",
          "gexf", "gexf",
          "kumu", "json",
          "hxl", "csv",
          "360giving", "json",
          "ftm", "ndjson",
          "json-ld", "jsonld");

  private final Driver driver;
  private final String server;
  private final String slug;

  private MeasureExport(Driver driver, String server, String slug) {
    this.driver = driver;
    this.server = server;
    this.slug = slug;
  }

  public static void main(String[] args) throws IOException {
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    var formats =
        args.length > 3
            ? Arrays.asList(args).subList(3, args.length)
            : List.of("weft-csv", "json-lines");
    var application = new SpringApplication(WeftServer.class);
    application.addInitializers(new EmbeddedDatabaseInitializer());
    try (var context = application.run("--weft.home=" + args[0], "--server.port=0")) {
      var port = context.getEnvironment().getProperty("local.server.port");
      new MeasureExport(context.getBean(Driver.class), "http://127.0.0.1:" + port, args[1])
          .run(formats, times);
    }
  }

  /// One way to read the landscape.
  @FunctionalInterface
  private interface Read {

    /// @return how much was read: facts or bytes
    long run() throws IOException;
  }

  /// @param count facts or bytes
  /// @param heap the most that was taken, in bytes
  private record Run(double seconds, long count, long heap) {}

  private void run(List<String> formats, int times) throws IOException {
    measure(this::raw); // the database warms up
    for (var format : formats) {
      var floors = new Run[times];
      var exports = new Run[times];
      for (int i = 0; i < times; i++) {
        floors[i] = measure(this::raw);
        exports[i] = measure(() -> fetch(format));
      }
      var floor = median(floors);
      var export = median(exports);
      System.out.printf(
          Locale.ROOT,
          "%-12s %,d facts: floor %.1f s, export %.1f s, %.2f of the floor's rate; %,d MB; heap at"
              + " most %,d MB (floor %,d MB) of %,d MB%n",
          format,
          floor.count(),
          floor.seconds(),
          export.seconds(),
          floor.seconds() / export.seconds(),
          export.count() / 1_000_000,
          heap(exports),
          heap(floors),
          Runtime.getRuntime().maxMemory() / 1_000_000);
    }
  }

  private static Run median(Run[] runs) {
    var sorted = runs.clone();
    Arrays.sort(sorted, Comparator.comparingDouble(Run::seconds));
    return sorted[sorted.length / 2];
  }

  private static long heap(Run[] runs) {
    return Arrays.stream(runs).mapToLong(Run::heap).max().orElseThrow() / 1_000_000;
  }

  private static Run measure(Read read) throws IOException {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = System.nanoTime();
    long count = read.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return new Run(seconds, count, heap);
  }

  private long raw() {
    long facts = 0;
    try (var session = driver.session()) {
      for (var kind : EntityKind.values()) {
        var result = session.run(RAW, Map.of("landscapeId", slug, "entity", kind.name()));
        while (result.hasNext()) {
          result.next();
          facts++;
        }
      }
    }
    return facts;
  }

  private long fetch(String format) throws IOException {
    var address = "%s/exports/%s.%s?format=%s".formatted(server, slug, ENDINGS.get(format), format);
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
