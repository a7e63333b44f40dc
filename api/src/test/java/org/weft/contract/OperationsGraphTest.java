package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.contract.Operations.isRequired;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.weft.support.Answer;
import org.weft.support.SeedTest;

/// Every query of `clients/operations` is answered by the demo without an error, within the limits
/// of the server; also when its figures open their contracts and facts.
///
/// A new operation with a required variable that no other has needs a value in `VALUES`; one that
/// another meaning of the same variable has, in `OWN`.
@SeedTest("demo")
class OperationsGraphTest {

  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("landscape", "demo"),
          Map.entry("asOf", "2026-06-30"),
          Map.entry("of", "youth-pact"),
          Map.entry("on", "northlight-fund"),
          Map.entry("query", "youth"),
          Map.entry("dates", List.of("2025-06-30", "2026-06-30")),
          Map.entry("with", Map.of("evidence", "EVIDENCED")),
          Map.entry("question", Map.of("dependence", Map.of("of", "pact-office"))));

  private static final Map<String, Map<String, Object>> OWN =
      Map.ofEntries(
          Map.entry("actor", Map.of("id", "youth-forge")),
          Map.entry("organization", Map.of("id", "youth-forge")),
          Map.entry("collaboration", Map.of("id", "youth-pact")),
          Map.entry("effort", Map.of("id", "forge-hillside")),
          Map.entry("initiative", Map.of("id", "quay-mentors")),
          Map.entry("duplication", Map.of("initiative", "quay-mentors")),
          Map.entry("launchCheck", Map.of("initiative", "quay-mentors")),
          Map.entry("launchCheckRecord", Map.of("id", "none")),
          Map.entry("launchCheckAgain", Map.of("id", "none")),
          Map.entry("launchCheckRecordAnswer", Map.of("id", "none")),
          Map.entry("factByKey", Map.of("key", "council-forge")),
          Map.entry("factsAt", Map.of("of", "hillside")),
          Map.entry("named", Map.of("key", "hillside")),
          Map.entry("operation", Map.of("id", "none")),
          Map.entry("whoIsMissing", Map.of("collaboration", "youth-pact")),
          Map.entry("groupDependence", Map.of("collaboration", "youth-pact")),
          Map.entry("importNotices", Map.of("id", "none")),
          Map.entry("importJob", Map.of("id", "none")),
          Map.entry("fact", Map.of("id", "w_T1JHQU5JWkFUSU9OIGRlbW8geW91dGgtZm9yZ2U")),
          Map.entry(
              "sourcesNotSearched",
              Map.of("issues", List.of("youth-wellbeing"), "places", List.of("old-quay"))));

  /// About uploads, which are not there.
  private static final Set<String> NOT_SENT = Set.of("importPreview");

  private static final Operations OPERATIONS = Operations.read();

  private final ExecutionGraphQlService server;

  OperationsGraphTest(@Autowired ExecutionGraphQlService server) {
    this.server = server;
  }

  static Stream<String> queries() {
    return OPERATIONS.names().stream()
        .filter(name -> !NOT_SENT.contains(name))
        .filter(name -> OPERATIONS.operation(name).getOperation() == Operation.QUERY);
  }

  static Stream<String> queriesOfFigures() {
    return queries().filter(name -> has(name, "withFacts"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isAnswered(String name) {
    assertThat(sent(name, Map.of()).json().path("errors").toPrettyString()).isEqualTo("");
  }

  @ParameterizedTest
  @MethodSource("queriesOfFigures")
  void opensItsFigures(String name) {
    var opened = new HashMap<String, Object>(Map.of("withFacts", true));
    if (has(name, "first")) {
      opened.put("first", 1);
    }
    assertThat(sent(name, opened).json().path("errors").toPrettyString()).isEqualTo("");
  }

  private Answer sent(String name, Map<String, Object> more) {
    var variables = new HashMap<String, Object>();
    for (var variable : OPERATIONS.operation(name).getVariableDefinitions()) {
      if (isRequired(variable) || variable.getName().equals("asOf")) {
        variables.put(variable.getName(), value(name, variable));
      }
    }
    variables.putAll(OWN.getOrDefault(name, Map.of()));
    variables.putAll(more);
    var document = AstPrinter.printAst(OPERATIONS.document(name));
    return Answer.to(server, document, variables);
  }

  private static Object value(String name, VariableDefinition variable) {
    var own = OWN.getOrDefault(name, Map.of()).get(variable.getName());
    return own != null
        ? own
        : Objects.requireNonNull(
            VALUES.get(variable.getName()),
            () -> name + " needs $" + variable.getName() + ": give it a value in VALUES or OWN");
  }

  private static boolean has(String name, String variable) {
    return OPERATIONS.operation(name).getVariableDefinitions().stream()
        .anyMatch(it -> it.getName().equals(variable));
  }
}
