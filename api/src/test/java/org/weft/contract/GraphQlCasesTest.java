package org.weft.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Each document in `graphql-test` gives the answer beside it, on the demo.
///
/// A case is `src/test/resources/graphql-test/<feature>/<case>.graphql` with `<case>.expected.json`
/// and, if it has variables, `<case>.variables.json`. To add one, write the document and run with
/// `-Dgolden=write`; then read what was written.
@SeedTest("demo")
class GraphQlCasesTest {

  private static final Path CASES = Path.of("src/test/resources/graphql-test");
  private static final JsonMapper JSON = new JsonMapper();

  private final ExecutionGraphQlService server;

  GraphQlCasesTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  static List<Path> cases() throws IOException {
    try (var files = Files.walk(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .map(CASES::relativize)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDocumentGivesItsAnswer(Path document) throws IOException {
    var answer = Answer.to(server, Files.readString(CASES.resolve(document)), variables(document));
    compare(beside(document, ".expected.json"), answer.json().toPrettyString() + "\n");
  }

  private static Path beside(Path document, String ending) {
    return CASES.resolve(document.toString().replaceFirst("\\.graphql$", ending));
  }

  private static Map<String, Object> variables(Path document) throws IOException {
    var file = beside(document, ".variables.json");
    if (!Files.exists(file)) {
      return Map.of();
    }
    return JSON.readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
  }

  private static void compare(Path golden, String actual) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      if ("true".equals(System.getenv("CI"))) {
        fail("-Dgolden=write makes any answer right; it does not run under CI");
      }
      Files.writeString(golden, actual);
    } else if (!Files.exists(golden)) {
      fail(golden + " is missing. Run with -Dgolden=write and read it. Actual:\n" + actual);
    } else {
      assertThat(JSON.readTree(actual))
          .as("differs from %s; if this is right, run with -Dgolden=write:\n%s", golden, actual)
          .isEqualTo(JSON.readTree(Files.readString(golden, UTF_8)));
    }
  }
}
