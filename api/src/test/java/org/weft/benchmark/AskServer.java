package org.weft.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running server every question about many subjects of a generated landscape, one request
/// at a time, and prints the median and slower tail of each beside a floor: the same request path
/// with an answer that needs no data.
///
/// Arguments: address of the server (such as `http://127.0.0.1:8080/graphql`), slug, and optionally
/// how many requests each question gets (200).
public final class AskServer {

  private static final int WARM_UP = 300;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final URI server;
  private final String slug;
  private final int requests;

  private AskServer(URI server, String slug, int requests) {
    this.server = server;
    this.slug = slug;
    this.requests = requests;
  }

  public static void main(String[] args) throws Exception {
    int requests = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    new AskServer(URI.create(args[0]), args[1], requests).run();
  }

  private Map<String, IntFunction<String>> questions() {
    var all = new LinkedHashMap<String, IntFunction<String>>();
    all.put("floor (no data)", _ -> "{ __typename }");
    all.put("version check", _ -> landscape("version"));
    all.put(
        "organization by key",
        i -> landscape("organization(id: \"org-%d\") { key name }".formatted(i)));
    all.put(
        "page of organizations",
        i ->
            landscape(
                "organizations(first: 50, place: \"area-%d-1\") { edges { node { name } } }"
                    .formatted(i % 12)));
    all.put(
        "search",
        i ->
            landscape(
                "search(query: \"%s\", first: 10) { edges { score } }"
                    .formatted(GenerateLandscape.word(i * 37))));
    all.put(
        "coverage",
        i ->
            landscape(
                "coverage(issues: [\"issue-%d\"]) { cells(first: 100) { edges { node { status unmet { value } } } } }"
                    .formatted(i % 30)));
    all.put(
        "whoIsMissing",
        i ->
            landscape(
                "whoIsMissing(collaboration: \"collaboration-%d\") { requiredSeats { status candidates { actor { name } } } }"
                    .formatted(i % 200)));
    all.put(
        "dependence",
        i ->
            landscape(
                ("dependence(of: \"org-%d\") { directSources { actor { name } share { value } }"
                        + " ultimateSources { actor { name } share { value } }"
                        + " depth { expected { value } longest { value } } dominators { key } }")
                    .formatted(300 + i * 17 % 9_000)));
    all.put(
        "power",
        i ->
            landscape(
                ("power(of: \"collaboration-%d\") { money { hhi { value } } votes { gini { value } }"
                        + " members { actor { name } banzhaf { value } } ties { betweenness { value } } }")
                    .formatted(i % 200)));
    all.put(
        "duplication",
        i ->
            landscape(
                "duplication("
                    + proposal(i)
                    + ", first: 10) { matches { level containment { value } } }"));
    all.put(
        "launchCheck",
        i -> landscape("launchCheck(" + proposal(i) + ") { verdict reasons { code } }"));
    return all;
  }

  private static String proposal(int i) {
    return ("proposal: {name: \"%s\", issues: [\"issue-%d\"], services: [\"service-%d\"],"
            + " populations: [\"population-%d\"], places: [\"area-%d-%d\"]}")
        .formatted(GenerateLandscape.word(i * 41), i % 30, i % 60, i % 20, i % 12, i % 20);
  }

  private String landscape(String inside) {
    return "{ landscape(slug: \"%s\") { %s } }".formatted(slug, inside);
  }

  private void run() throws IOException, InterruptedException {
    double floor = 0;
    System.out.printf(
        "%-24s %9s %9s %9s %8s%n", "request", "p50 ms", "p95 ms", "max ms", "x floor");
    for (var question : questions().entrySet()) {
      for (int i = 0; i < WARM_UP; i++) {
        ask(question.getValue().apply(i));
      }
      var times = new double[requests];
      for (int i = 0; i < requests; i++) {
        long start = System.nanoTime();
        ask(question.getValue().apply(i));
        times[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(times);
      double median = times[requests / 2];
      floor = floor == 0 ? median : floor;
      System.out.printf(
          "%-24s %9.2f %9.2f %9.2f %8.1f%n",
          question.getKey(),
          median,
          times[requests * 95 / 100],
          times[requests - 1],
          median / floor);
    }
  }

  private void ask(String query) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    json.writeValueAsString(Map.of("query", query))))
            .build();
    var answer = client.send(request, BodyHandlers.ofString()).body();
    if (answer.contains("\"errors\"")) {
      throw new IllegalStateException(query + "\n" + answer);
    }
  }
}
