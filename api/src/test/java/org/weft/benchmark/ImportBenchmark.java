package org.weft.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.weft.WeftServer;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.EmbeddedDatabaseInitializer;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.importing.Importer;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.LandscapeInput;
import org.weft.writing.Authorship;
import org.weft.writing.LandscapeWriter;
import org.weft.writing.WriteRules;

/// Prints how long an import takes beside its floor: the same resolved rows, written by plain
/// `UNWIND` in one transaction with statements of the same size. Floor, import from drafts to
/// commit, and import from file to commit take turns, each into a landscape of its own.
///
/// Arguments: a folder that {@link GenerateLandscape} wrote, a folder for the home of the server,
/// and optionally how often (3). Needs `-Dweft.database.lib`, as the server does.
public final class ImportBenchmark {

  private static final int ROWS = 5_000;
  private static final Authorship BY = new Authorship("benchmark", "benchmark");

  private final Driver driver;
  private final LandscapeWriter writer;
  private final ImportService imports;
  private final Path folder;

  private ImportBenchmark(ConfigurableApplicationContext server, Path folder) {
    this.driver = server.getBean(Driver.class);
    this.writer = server.getBean(LandscapeWriter.class);
    this.imports = server.getBean(ImportService.class);
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    var options =
        new String[] {
          "--weft.home=" + Files.createDirectories(Path.of(args[1])),
          "--weft.demo=false",
          "--server.port=0",
          "--weft.import.one-transaction=1000000"
        };
    var application = new SpringApplication(WeftServer.class);
    application.addInitializers(new EmbeddedDatabaseInitializer());
    try (var server = application.run(options)) {
      var benchmark = new ImportBenchmark(server, Path.of(args[0]));
      var drafts = benchmark.drafts(server);
      benchmark.importDrafts("rows", drafts);
      var rows = Rows.of(benchmark.driver, "rows");
      System.out.printf(
          "%,d drafts; %,d facts, %,d relations, %,d identifiers%n",
          drafts.size(), rows.nodes.size(), rows.links.size(), rows.identifiers.size());
      for (int i = 0; i < times; i++) {
        double floor = benchmark.seconds("floor-" + i, slug -> benchmark.write(slug, rows));
        double fromDrafts =
            benchmark.seconds("drafts-" + i, slug -> benchmark.importDrafts(slug, drafts));
        double fromFile = benchmark.seconds("file-" + i, benchmark::importFile);
        System.out.printf(
            "floor %.1f s; from drafts %.1f s, %.2f of the floor's pace; from file %.1f s, %.2f%n",
            floor, fromDrafts, floor / fromDrafts, fromFile, floor / fromFile);
      }
    }
  }

  private interface Work {
    void in(String slug) throws Exception;
  }

  private double seconds(String slug, Work work) throws Exception {
    System.gc();
    var begin = System.nanoTime();
    work.in(slug);
    return (System.nanoTime() - begin) / 1e9;
  }

  private List<Draft> drafts(ConfigurableApplicationContext server) throws Exception {
    var importer =
        server.getBeansOfType(Importer.class).values().stream()
            .filter(one -> one.formatId().equals("weft-csv"))
            .findFirst()
            .orElseThrow();
    var batch = new ImportBatch("benchmark", 1000);
    importer.read(ImportInput.of(folder), batch);
    var drafts = new ArrayList<Draft>();
    batch.ownSourceDraft("Benchmark").ifPresent(drafts::add);
    batch.facts().forEach(fact -> drafts.add(fact.draft()));
    return drafts;
  }

  private void importDrafts(String slug, List<Draft> drafts) {
    writer.writeLandscape(new LandscapeInput(slug, slug, null, null), Set.of("slug", "name"), BY);
    var problems = writer.write(slug, drafts, BY, WriteRules.OF_IMPORTS).problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.getFirst().toString());
    }
  }

  private void importFile(String slug) throws Exception {
    imports.run(new ImportRequest(folder, slug, "weft-csv", true, "benchmark"));
  }

  /// The statements of every write, and nothing else.
  private void write(String slug, Rows rows) {
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(transaction -> {
        record Step(String file, List<Map<String, Object>> rows) {}
        for (var step :
            List.of(
                new Step("writing/upsert-facts", rows.nodes),
                new Step("writing/link-facts", rows.links),
                new Step("writing/identify-facts", rows.identifiers))) {
          var text = CypherFile.load(step.file()).text();
          for (int from = 0; from < step.rows().size(); from += ROWS) {
            var some = step.rows().subList(from, Math.min(from + ROWS, step.rows().size()));
            transaction.run(text, Map.of("landscapeId", slug, "rows", some)).consume();
          }
        }
      });
    }
  }

  /// What an import wrote, as rows of its statements.
  private record Rows(
      List<Map<String, Object>> nodes,
      List<Map<String, Object>> links,
      List<Map<String, Object>> identifiers) {

    static Rows of(Driver driver, String slug) {
      var rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      try (var session = driver.session()) {
        session
            .run(
                """
                MATCH (e:Entity {landscapeId: $slug})
                RETURN e.entity AS entity, e.key AS key, properties(e) AS properties,
                  [l IN labels(e) WHERE l <> 'Entity'] AS labels,
                  [(e)-[r]->(t:Entity) | [type(r), t.entity, t.key]] AS links,
                  [(e)-[:IDENTIFIED_BY]->(i) | [i.scheme, i.value]] AS identifiers
                """,
                Map.of("slug", slug))
            .forEachRemaining(rows::add);
      }
      return rows;
    }

    private void add(Record row) {
      var properties = new HashMap<>(row.get("properties").asMap());
      properties.keySet().removeAll(List.of("landscapeId", "entity", "key"));
      nodes.add(named(row, Map.of("properties", properties, "labels", row.get("labels").asList())));
      row.get("links")
          .values()
          .forEach(link ->
              links.add(
                  named(
                      row,
                      Map.of(
                          "via", link.get(0).asString(),
                          "toEntity", link.get(1).asString(),
                          "toKey", link.get(2).asString()))));
      row.get("identifiers")
          .values()
          .forEach(one ->
              identifiers.add(
                  named(
                      row, Map.of("scheme", one.get(0).asString(), "id", one.get(1).asString()))));
    }

    private static Map<String, Object> named(Record row, Map<String, Object> more) {
      var named = new HashMap<String, Object>(more);
      named.put("entity", row.get("entity").asString());
      named.put("key", row.get("key").asString());
      return named;
    }
  }
}
