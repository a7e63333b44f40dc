package org.weft.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.weft.WeftServer;
import org.weft.analytics.duplication.DuplicationQuestion;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.duplication.ProposalInput;
import org.weft.analytics.duplication.TextCandidates;
import org.weft.graphdb.CypherFile;
import org.weft.graphdb.EmbeddedDatabaseInitializer;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.LandscapeView;

/// What one proposal against many efforts costs with its text: words searched in the full-text
/// index, the text embedded by the language model and searched in the vector index, and the codes
/// compared; beside the same Cypher by hand. A server with its own database, without HTTP.
///
/// Measured: model, indexes, Cypher, analysis. Synthetic: the efforts, and all vectors but those of
/// 512 texts, which the model makes; an effort has that of its text, turned a little at random.
///
/// Arguments: the folder of the database, filled when it is new; the folders of the model; and
/// optionally how many efforts (300000). The database program is named as for any server, with
/// `-Dweft.database.lib`; `-Djvm-options` are for its process.
public final class MeaningBenchmark {

  private static final String SLUG = "bench";
  private static final int TEXTS = 512;
  private static final int BATCH = 2_000;
  private static final int ROUNDS = 60;
  private static final int NEAREST = 20;
  private static final int SEARCHED = 400;

  /// So long that a text and its turned copies have a cosine of about 0.8.
  private static final double TURN = 0.75;

  private static final String[] WHAT = {
    "Mentoring", "Language lessons", "Warm meals", "Legal advice",
    "Football training", "Housing support", "Job coaching", "Health checks"
  };
  private static final String[] WHOM = {
    "young people", "refugees", "single parents", "elderly neighbors",
    "people without a home", "school children", "women in need", "people out of work"
  };
  private static final String[] HOW = {
    "run by volunteers in the evening", "at the community center every week",
    "together with the local school", "with a small grant of the city",
    "on the street and in shelters", "by telephone and at home",
    "in small groups over one year", "before winter begins"
  };

  private final ConfigurableApplicationContext server;
  private final Driver driver;
  private final int efforts;

  private MeaningBenchmark(ConfigurableApplicationContext server, int efforts) {
    this.server = server;
    this.driver = server.getBean(Driver.class);
    this.efforts = efforts;
  }

  public static void main(String[] args) throws InterruptedException {
    var application = new SpringApplication(WeftServer.class);
    application.addInitializers(new EmbeddedDatabaseInitializer());
    int efforts = args.length > 2 ? Integer.parseInt(args[2]) : 300_000;
    try (var server =
        application.run(
            "--server.port=0",
            "--weft.demo=false",
            "--weft.home=" + args[0],
            "--weft.embeddings.lib=" + args[1],
            "--weft.database.jvm-options=" + System.getProperty("jvm-options", ""))) {
      var benchmark = new MeaningBenchmark(server, efforts);
      benchmark.fill();
      benchmark.measure();
    }
  }

  /// A text of what, for whom and how; the same for the same number.
  private static String text(int number) {
    return WHAT[number % 8] + " for " + WHOM[number / 8 % 8] + ", " + HOW[number / 64 % 8];
  }

  private void run(String cypher, Map<String, Object> parameters) {
    driver.executableQuery(cypher).withParameters(parameters).execute();
  }

  private long count(String cypher) {
    return driver.executableQuery(cypher).execute().records().getFirst().get(0).asLong();
  }

  private void fill() throws InterruptedException {
    long held = count("MATCH (m:Meaning) RETURN count(m)");
    if (held >= efforts) {
      return;
    }
    long began = System.nanoTime();
    write(IntStream.range(0, TEXTS).mapToObj(i -> effort("text-" + i, "Text " + i, i)).toList());
    // Last: whatever is there at the version of a landscape gets its vectors then, and not again.
    run("CREATE (:Landscape {slug: $slug, name: 'Bench', version: 1})", Map.of("slug", SLUG));
    while (count("MATCH (m:Meaning) WHERE m.vector IS NOT NULL RETURN count(m)") < TEXTS) {
      Thread.sleep(500);
    }
    var model = Objects.requireNonNull(meaning("text-0").get("model"));
    var vectors = IntStream.range(0, TEXTS).mapToObj(i -> vector("text-" + i)).toList();
    var random = new Random(42);
    var index =
        driver
            .executableQuery(
                "SHOW INDEXES YIELD name, createStatement WHERE name = 'meaning'"
                    + " RETURN createStatement")
            .execute()
            .records()
            .getFirst()
            .get(0)
            .asString();
    run("DROP INDEX meaning", Map.of());
    for (int from = 0; from < efforts; from += BATCH) {
      var rows = new ArrayList<Map<String, Object>>();
      for (int i = from; i < Math.min(efforts, from + BATCH); i++) {
        rows.add(effort("effort-" + i, GenerateLandscape.word(i * 37 % 8_000) + " " + i, i));
      }
      write(rows);
      write(rows, model, vectors, random);
      if (from % 50_000 == 0) {
        System.out.printf("%d written, %.0f s%n", from, (System.nanoTime() - began) / 1e9);
      }
    }
    System.out.printf("all written, %.0f s%n", (System.nanoTime() - began) / 1e9);
    run(index, Map.of());
    index(began);
  }

  /// Waits for the vector index, which takes longer than writing the vectors.
  private void index(long began) throws InterruptedException {
    for (int waits = 0; ; waits++) {
      var index =
          driver
              .executableQuery(
                  "SHOW INDEXES YIELD name, state, populationPercent WHERE name = 'meaning'"
                      + " RETURN state, populationPercent")
              .execute()
              .records()
              .getFirst();
      boolean isOnline = index.get("state").asString().equals("ONLINE");
      if (isOnline || waits % 30 == 0) {
        System.out.printf(
            "%.1f %% indexed, %.0f s%n",
            index.get("populationPercent").asDouble(), (System.nanoTime() - began) / 1e9);
      }
      if (isOnline) {
        return;
      }
      Thread.sleep(1_000);
    }
  }

  private static Map<String, Object> effort(String key, String name, int text) {
    return Map.of("key", key, "name", name, "text", text % TEXTS, "description", text(text));
  }

  private void write(List<Map<String, Object>> rows) {
    run(
        """
        UNWIND $rows AS row
        CREATE (:Entity:Effort {landscapeId: $slug, entity: 'EFFORT', key: row.key, name: row.name,
          sortKey: row.key, description: row.description, touchedIn: 1})
        """,
        Map.of("rows", rows, "slug", SLUG));
  }

  private void write(
      List<Map<String, Object>> rows, Object model, List<float[]> vectors, Random random) {
    var meant = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      meant.add(
          Map.of(
              "entity",
              "EFFORT",
              "key",
              row.get("key"),
              "textHash",
              "synthetic",
              "touchedIn",
              1,
              "vector",
              turned(vectors.get((int) Objects.requireNonNull(row.get("text"))), random)));
    }
    run(
        CypherFile.load("meaning/write-meanings").text(),
        Map.of("rows", meant, "landscapeId", SLUG, "model", model));
  }

  private Map<String, Object> meaning(String key) {
    return driver
        .executableQuery(
            "MATCH (m:Meaning {landscapeId: $slug, entity: 'EFFORT', key: $key})"
                + " RETURN m.model AS model, m.vector AS vector")
        .withParameters(Map.of("slug", SLUG, "key", key))
        .execute()
        .records()
        .getFirst()
        .asMap(value -> value.asObject());
  }

  private float[] vector(String key) {
    var list = (List<?>) Objects.requireNonNull(meaning(key).get("vector"));
    var vector = new float[list.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = ((Number) list.get(i)).floatValue();
    }
    return vector;
  }

  private static float[] turned(float[] vector, Random random) {
    var turned = new float[vector.length];
    double length = 0;
    for (int i = 0; i < turned.length; i++) {
      turned[i] = (float) (vector[i] + TURN * random.nextGaussian() / Math.sqrt(turned.length));
      length += (double) turned[i] * turned[i];
    }
    for (int i = 0; i < turned.length; i++) {
      turned[i] /= (float) Math.sqrt(length);
    }
    return turned;
  }

  private static ProposalInput proposal(int i) {
    return new ProposalInput(
        GenerateLandscape.word(i * 41),
        text(i * 37) + " near the " + GenerateLandscape.word(i * 43),
        List.of("issue-" + i % 30),
        List.of("service-" + i % 60),
        List.of("population-" + i % 20),
        List.of("area-%d-%d".formatted(i % 12, i % 20)),
        null,
        100,
        null,
        null);
  }

  private void measure() {
    var size = new GenerateLandscape.Size(efforts / 3, efforts, efforts * 5 / 3, efforts);
    var view =
        new LandscapeView(
            GeneratedSnapshot.of(42, size),
            LocalDate.parse("2026-06-30"),
            EvidenceBasis.CLAIMED,
            Visibility.PUBLIC);
    var texts = server.getBean(TextCandidates.class);
    var model = Objects.requireNonNull(meaning("text-0").get("model"));
    var vectors = IntStream.range(0, TEXTS).mapToObj(i -> vector("text-" + i)).toList();
    System.out.printf("%d efforts with a vector%n", count("MATCH (m:Meaning) RETURN count(m)"));
    print("floor: full text by hand", i -> byWords(asked(view, i)));
    print("floor: vectors by hand", i -> byVector(vectors.get(i * 37 % TEXTS), model));
    print("full text", i -> texts.find(SLUG, asked(view, i).text()));
    print(
        "meaning, embedding included",
        i -> texts.findByMeaning(SLUG, 1, asked(view, i).text()).found());
    print(
        "codes alone",
        i -> DuplicationQuestion.answer(view, asked(view, i), List.of(), 20).matches());
    print("all of it", i -> whole(view, texts, i));
  }

  private static Proposal asked(LandscapeView view, int i) {
    return Proposal.of(view, null, proposal(i));
  }

  private static List<?> whole(LandscapeView view, TextCandidates texts, int i) {
    var asked = asked(view, i);
    var found = texts.find(SLUG, asked.text());
    var near = texts.findByMeaning(SLUG, 1, asked.text());
    return DuplicationQuestion.answer(view, asked, found, near, 20).matches();
  }

  private List<?> byWords(Proposal asked) {
    return driver
        .executableQuery(CypherFile.load("duplication/efforts-with-text").text())
        .withParameters(
            Map.of(
                "landscapeId",
                SLUG,
                "query",
                inLandscape(
                    String.valueOf(asked.text().words()).replaceAll("[^\\p{L}\\p{N}]+", " ")),
                "most",
                200,
                "limit",
                NEAREST))
        .execute()
        .records();
  }

  private static String inLandscape(String words) {
    return "+landscapeId:%s^0 +(name:(%s) description:(%s))".formatted(SLUG, words, words);
  }

  private List<?> byVector(float[] vector, Object model) {
    return driver
        .executableQuery(CypherFile.load("meaning/nearest-efforts").text())
        .withParameters(
            Map.of(
                "landscapeId",
                SLUG,
                "model",
                model,
                "vector",
                vector,
                "most",
                SEARCHED,
                "limit",
                NEAREST))
        .execute()
        .records();
  }

  private static void print(String what, IntFunction<List<?>> asked) {
    var times = new double[ROUNDS];
    int found = 0;
    double worked = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      if (round == 0) {
        worked = cpuMillis();
      }
      long began = System.nanoTime();
      found = asked.apply(round + ROUNDS).size();
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
      }
    }
    worked = (cpuMillis() - worked) / ROUNDS;
    Arrays.sort(times);
    System.out.printf(
        "%-32s p50 %7.1f ms  p95 %7.1f ms  largest %7.1f ms  processor %7.1f ms  (last found %d)%n",
        what, times[ROUNDS / 2], times[ROUNDS * 95 / 100], times[ROUNDS - 1], worked, found);
  }

  /// What the server and its database have used of the processor: the same on a busy machine.
  private static double cpuMillis() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .mapToLong(Duration::toMillis)
        .sum();
  }
}
