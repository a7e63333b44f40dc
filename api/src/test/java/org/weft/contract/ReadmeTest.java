package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;
import tools.jackson.databind.json.JsonMapper;

/// A query shown in README.md gives the answer shown under it, on the demo.
@SeedTest("demo")
class ReadmeTest {

  private static final Path README = Path.of("../README.md");

  /// A query with the answer that follows it, with nothing but words between.
  private static final Pattern SHOWN =
      Pattern.compile(
          "```graphql\n(?<query>.*?)```(?:(?!```).)*```json\n(?<answer>.*?)```", Pattern.DOTALL);

  private final ExecutionGraphQlService server;

  ReadmeTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  @TestFactory
  Stream<DynamicTest> aQueryGivesTheAnswerUnderIt() throws IOException {
    return SHOWN
        .matcher(Files.readString(README))
        .results()
        .map(shown ->
            dynamicTest(
                shown.group("query").lines().skip(1).findFirst().orElse("").strip(),
                () -> check(shown.group("query"), shown.group("answer"))));
  }

  @Test
  void sixQueriesAreShown() throws IOException {
    assertThat(SHOWN.matcher(Files.readString(README)).results().count()).isEqualTo(6);
  }

  private void check(String query, String answer) {
    var actual = Answer.to(server, query, Map.of()).json();
    assertThat(actual)
        .as("README.md shows another answer. Actual:\n%s", actual.toPrettyString())
        .isEqualTo(new JsonMapper().readTree(answer));
  }
}
