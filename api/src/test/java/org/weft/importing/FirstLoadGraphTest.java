package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.LandscapeInput;
import org.weft.support.GraphTest;
import org.weft.writing.Authorship;
import org.weft.writing.LandscapeWriter;

/// What is too large for one transaction is written in several, as if it were one: by the same
/// rules, seen whole or not at all. One transaction takes twelve facts here.
@SpringBootTest(properties = {"weft.home=target/load-home", "weft.import.one-transaction=12"})
@AutoConfigureGraphQlTester
@GraphTest
class FirstLoadGraphTest {

  private static final Path CASES = Path.of("src/test/resources/importing");
  private static final Path TEMPORARY = Path.of("target/load-home/importing");

  private final ImportService imports;
  private final ImportWriting writing;
  private final LandscapeWriter writer;
  private final List<Importer> importers;
  private final TransactionTemplate transaction;
  private final Driver driver;

  @Autowired private GraphQlTester api;

  FirstLoadGraphTest(
      @Autowired ImportService imports,
      @Autowired ImportWriting writing,
      @Autowired LandscapeWriter writer,
      @Autowired List<Importer> importers,
      @Autowired PlatformTransactionManager transactions,
      Driver driver) {
    this.imports = imports;
    this.writing = writing;
    this.writer = writer;
    this.importers = importers;
    this.transaction = new TransactionTemplate(transactions);
    this.driver = driver;
  }

  @AfterEach
  void nothingTemporaryStays() throws IOException {
    try (var files = Files.list(TEMPORARY)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weft-csv/typical/input",
        "weft-csv/broken/input",
        "360giving/typical/input.json",
        "iati/typical/input.xml",
        "iati/broken/input.xml",
        "bods/typical/input.json"
      })
  void partsComeToTheSameAsOneTransaction(String input) throws IOException {
    var whole = inOneTransaction(CASES.resolve(input), "whole");
    var parts = imports.run(request(CASES.resolve(input), "parts"));

    assertThat(parts.status()).isEqualTo(whole.status());
    assertThat(parts.counts()).isEqualTo(whole.counts());
    assertThat(parts.version()).isEqualTo(whole.version());
    assertThat(parts.noticeCounts()).isEqualTo(whole.noticeCounts());
    assertThat(parts.notices()).containsExactlyInAnyOrderElementsOf(whole.notices());
    assertThat(graph("parts")).isEqualTo(graph("whole"));
    assertThat(listedTwice("parts")).isEqualTo(listedTwice("whole"));
  }

  @Test
  void whoIsListedTwiceIsAskedAbout() throws IOException {
    var folder = Files.createTempDirectory("twice");
    var rows = new StringBuilder("key,name\nquay,Harbor Trust\n");
    for (int i = 0; i < 20; i++) {
      rows.append("org-%d,Org %d\n".formatted(i, i));
    }
    rows.append("port,The Harbour Trust\n");
    Files.writeString(folder.resolve("organizations.csv"), rows);

    assertThat(imports.run(request(folder, "parts")).status()).isEqualTo(ImportStatus.IMPORTED);

    assertThat(listedTwice("parts")).containsExactly("port quay 0.789 OPEN");
  }

  @Test
  void theSameAgainWritesNothing() throws IOException {
    imports.run(demo());
    var before = graph("parts");

    var again = imports.run(demo());

    assertThat(again.status()).isEqualTo(ImportStatus.UNCHANGED);
    assertThat(graph("parts")).isEqualTo(before);
  }

  @Test
  void whatIsLostInOnePartTakesAlongWhatRefersToItInAnother() throws IOException {
    var folder = Files.createTempDirectory("lost");
    var rows = new StringBuilder("key,name,partOf\nhead,,\n"); // without a name there is no head
    for (int i = 0; i < 60; i++) {
      rows.append("org-%d,Org %d,%s\n".formatted(i, i, i == 0 ? "head" : "org-" + (i - 1)));
    }
    rows.append("free,Free,\n");
    Files.writeString(folder.resolve("organizations.csv"), rows);

    var whole = inOneTransaction(folder, "whole");
    var parts = imports.run(request(folder, "parts"));

    assertThat(parts.counts().getFirst().created()).isEqualTo(1);
    assertThat(parts.counts()).isEqualTo(whole.counts());
    assertThat(parts.noticeCounts())
        .extracting(NoticeCount::count)
        .isEqualTo(whole.noticeCounts().stream().map(NoticeCount::count).toList());
    assertThat(graph("parts")).isEqualTo(graph("whole"));
  }

  @Test
  void aCircleThroughSeveralPartsIsOpenedOnce() throws IOException {
    var folder = Files.createTempDirectory("circle");
    var rows = new StringBuilder("key,name,partOf\n");
    for (int i = 0; i < 60; i++) {
      rows.append("org-%d,Org %d,org-%d\n".formatted(i, i, (i + 1) % 60));
    }
    Files.writeString(folder.resolve("organizations.csv"), rows);

    var parts = imports.run(request(folder, "parts"));

    assertThat(parts.noticeCounts())
        .extracting(NoticeCount::rule)
        .anyMatch(rule -> rule.startsWith("must not lead back to itself"));
    assertThat(nodes("parts")).isEmpty(); // each was part of one that is not there
  }

  @Test
  void aLandscapeIsHiddenUntilItIsComplete() throws IOException {
    var looks = new AtomicInteger();
    imports.run(
        demo(),
        watch(step -> {
          if (step % 20 == 0) {
            looks.incrementAndGet();
            assertThat(seen("parts")).isEqualTo(List.of());
            assertThat(taken("parts")).contains("must not be a landscape that is being loaded");
          }
        }));

    assertThat(looks).hasPositiveValue();
    assertThat(seen("parts")).isNotEqualTo(List.of());
  }

  @Test
  void aLoadThatFailsAnywhereLeavesNothing() throws IOException {
    var steps = new AtomicInteger();
    imports.run(request(CASES.resolve("iati/typical/input.xml"), "counted"), watch(steps::set));
    for (int end = 1; end <= steps.get(); end += 11) {
      int last = end;
      assertThatThrownBy(() ->
              imports.run(
                  request(CASES.resolve("iati/typical/input.xml"), "parts"),
                  watch(step -> {
                    if (step == last) {
                      throw new ImportProgress.CancelledException();
                    }
                  })))
          .isInstanceOf(ImportProgress.CancelledException.class);
      assertThat(nodes("parts")).as("after step " + end).isEmpty();
    }
    assertThat(imports.run(request(CASES.resolve("iati/typical/input.xml"), "parts")).status())
        .isEqualTo(ImportStatus.IMPORTED);
    assertThat(graph("parts")).isEqualTo(graph("counted"));
  }

  @Test
  void aLandscapeThatWasBlankIsBlankAgain() throws IOException {
    found("parts");
    var before = nodes("parts");

    assertThatThrownBy(() ->
            imports.run(
                demo(),
                watch(step -> {
                  if (step == 100) {
                    assertThat(seen("parts")).isEqualTo(List.of());
                    throw new ImportProgress.CancelledException();
                  }
                })))
        .isInstanceOf(ImportProgress.CancelledException.class);

    assertThat(nodes("parts")).isEqualTo(before);
    assertThat(imports.run(demo()).status()).isEqualTo(ImportStatus.IMPORTED);
  }

  @Test
  void intoALandscapeWithFactsNothingIsWrittenAndTheLimitIsNamed() throws IOException {
    imports.run(request(grant(), "parts"));
    var before = nodes("parts");

    var result = imports.run(demo());

    assertThat(result.status()).isEqualTo(ImportStatus.REJECTED);
    assertThat(result.notices())
        .singleElement()
        .satisfies(notice ->
            assertThat(notice.rule()).contains("at most 12 facts", "--weft.database.heap"));
    assertThat(nodes("parts")).isEqualTo(before);
  }

  @Test
  void aPreviewCountsWhatWouldBe() throws IOException {
    found("parts");
    var before = nodes("parts");

    var preview = imports.preview(demo());

    assertThat(nodes("parts")).isEqualTo(before);
    assertThat(preview.samples()).isNotEmpty();
    assertThat(preview.counts()).isEqualTo(imports.run(demo()).counts());
  }

  private static ImportRequest demo() {
    return request(Path.of("../seed-data/demo"), "parts");
  }

  private static ImportRequest request(Path path, String slug) {
    return new ImportRequest(path, slug, null, true, "a test");
  }

  /// A file of few facts.
  private static Path grant() throws IOException {
    return Files.writeString(
        Files.createTempDirectory("grant").resolve("organizations.csv"), "key,name\na,A\n");
  }

  /// What somebody else is told who would import into it.
  private List<String> taken(String slug) {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return imports.run(request(grant(), slug)).notices();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .join()
        .stream()
        .map(Notice::rule)
        .toList();
  }

  private void found(String slug) {
    var input = new LandscapeInput(slug, "Blank", null, null);
    writer.writeLandscape(input, Set.of("slug", "name"), new Authorship("a test", "a test"));
  }

  private ImportResult inOneTransaction(Path path, String slug) throws IOException {
    var limits = new ImportLimits(DataSize.ofMegabytes(10), 1000, Duration.ofMinutes(1), 0);
    try (var read = new InputReader(importers, limits, null).read(path, null)) {
      return Objects.requireNonNull(
          transaction.execute(_ -> writing.write(request(path, slug), slug, read)));
    }
  }

  /// Hears each step of a load.
  private static ImportProgress watch(Step each) {
    var steps = new AtomicInteger();
    return new ImportProgress(InstantSource.system()) {
      @Override
      public void wrote(int rows) {
        super.wrote(rows);
        each.at(steps.incrementAndGet());
      }
    };
  }

  private interface Step {
    void at(int step);
  }

  private List<Object> seen(String slug) {
    return api.mutate()
        .responseTimeout(Duration.ofMinutes(1))
        .build()
        .document(
            """
            {
              landscape(slug: "%s") { organizations(first: 1) { totalCount } }
              landscapes(first: 100) { edges { node { slug } } }
            }
            """
                .formatted(slug))
        .execute()
        .path("landscapes.edges[?(@.node.slug == '%s')]".formatted(slug))
        .entityList(Object.class)
        .get();
  }

  /// Facts and relations, without what differs by the name of the landscape. Pairs of actors that
  /// are there, in the review queue.
  private List<String> listedTwice(String slug) {
    return driver
        .executableQuery(
            """
            MATCH (p:ActorPair {landscapeId: $slug})
            WHERE EXISTS { (:Entity {landscapeId: $slug, key: p.a}) }
              AND EXISTS { (:Entity {landscapeId: $slug, key: p.b}) }
            RETURN p.a + ' ' + p.b + ' ' + p.score + ' ' + p.state AS text ORDER BY text
            """)
        .withParameters(Map.of("slug", slug))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("text").asString())
        .toList();
  }

  private Map<String, Object> graph(String slug) {
    var all = new TreeMap<String, Object>();
    driver
        .executableQuery(
            """
            MATCH (e:Entity {landscapeId: $slug})
            RETURN e.entity + ' ' + e.key AS name, properties(e) AS properties, labels(e) AS labels,
              [(e)-[r]->(t) | type(r) + coalesce(t.entity, t.scheme) + coalesce(t.key, t.value)] AS links
            """)
        .withParameters(Map.of("slug", slug))
        .execute()
        .records()
        .forEach(row -> {
          var properties = new HashMap<>(row.get("properties").asMap());
          properties.remove("landscapeId");
          all.put(
              row.get("name").asString(),
              List.of(
                  properties,
                  new TreeSet<>(row.get("labels").asList()),
                  new TreeSet<>(row.get("links").asList())));
        });
    all.keySet().removeIf(name -> name.startsWith("SECTOR ") && name.equals(name.toUpperCase()));
    return all;
  }

  /// Everything that belongs to a landscape.
  private List<Object> nodes(String slug) {
    return driver
        .executableQuery(
            """
            MATCH (n) WHERE n.landscapeId = $slug OR n.slug = $slug
            RETURN [labels(n), properties(n)] AS row ORDER BY elementId(n)
            """)
        .withParameters(Map.of("slug", slug))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("row").asObject())
        .toList();
  }
}
