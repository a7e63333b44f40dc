package org.weft.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On 200 seeded random graphs the measures agree with NetworkX and NumPy.
///
/// The expected values are in `algorithms/oracle.json`; its header tells the versions. To make them
/// again on Debian or Ubuntu, from the folder `api`:
///
/// ```
/// apt-get install -y python3-networkx python3-numpy
/// /usr/bin/python3 src/test/python/oracle.py
/// ```
///
/// The same versions write the same file; the script's head says what each field means.
class IndependentOracleTest {

  private static final Offset<Double> TOLERANCE = within(1e-9);
  private static final JsonNode ORACLE = read();

  static Stream<Arguments> cases() {
    JsonNode cases = ORACLE.get("cases");
    return IntStream.range(0, cases.size()).mapToObj(i -> Arguments.of(i, cases.get(i)));
  }

  @Test
  void thereAreTwoHundredGraphs() {
    assertThat(ORACLE.get("cases").size()).isEqualTo(200);
  }

  @ParameterizedTest(name = "graph {0}")
  @MethodSource("cases")
  void concentrationAgrees(int number, JsonNode expected) {
    assertThat(HerfindahlIndex.of(doubles(expected.get("amounts"))))
        .isEqualTo(expected.get("hhi").asDouble(), TOLERANCE);
  }

  @ParameterizedTest(name = "graph {0}")
  @MethodSource("cases")
  void centralitiesAgree(int number, JsonNode expected) {
    DirectedGraph graph = shares(expected).pattern();

    assertThat(Betweenness.ofDirected(graph))
        .containsExactly(doubles(expected.get("directed")), TOLERANCE);
    assertThat(Betweenness.ofUndirected(graph))
        .containsExactly(doubles(expected.get("undirected")), TOLERANCE);
    assertThat(DegreeCentralization.of(graph).orElseThrow())
        .isEqualTo(expected.get("degree").asDouble(), TOLERANCE);
    assertThat(BetweennessCentralization.of(graph).orElseThrow())
        .isEqualTo(expected.get("between").asDouble(), TOLERANCE);
  }

  @ParameterizedTest(name = "graph {0}")
  @MethodSource("cases")
  void immediateDominatorsAreTheSame(int number, JsonNode expected) {
    ShareMatrix shares = shares(expected);

    assertThat(Dominators.from(shares.pattern(), 0).immediate())
        .containsExactly(ints(expected.get("idom")));
    assertThat(Dominators.ofSupply(shares).immediate())
        .containsExactly(ints(expected.get("supply")));
  }

  @ParameterizedTest(name = "graph {0}")
  @MethodSource("cases")
  void hittingSharesAgreeInvertedAndIterated(int number, JsonNode expected) {
    ShareMatrix shares = shares(expected);
    for (int i = 0; i < shares.nodeCount(); i++) {
      for (int denseLimit : new int[] {HittingShares.DENSE_LIMIT, 1}) {
        HittingShares of = HittingShares.from(shares, i, denseLimit);
        double[] actual = IntStream.range(0, shares.nodeCount()).mapToDouble(of::share).toArray();

        assertThat(actual)
            .as("from %s", i)
            .containsExactly(doubles(expected.get("hitting").get(i)), TOLERANCE);
        assertThat(wholeOf(of)).as("whole of %s", i).isEqualTo(1, TOLERANCE);
        assertHops(of.expectedHops(), expected.get("hops").get(i));
      }
    }
  }

  @ParameterizedTest(name = "graph {0}")
  @MethodSource("cases")
  void dependentSharesAreTheColumnsOfTheOracle(int number, JsonNode expected) {
    ShareMatrix shares = shares(expected);
    for (int j = 0; j < shares.nodeCount(); j++) {
      int target = j;
      double[] column =
          IntStream.range(0, shares.nodeCount())
              .mapToDouble(i -> expected.get("hitting").get(i).get(target).asDouble())
              .toArray();
      for (int denseLimit : new int[] {HittingShares.DENSE_LIMIT, 1}) {
        assertThat(DependentShares.on(shares, denseLimit, new int[] {target}).shares())
            .as("on %s", target)
            .containsExactly(column, TOLERANCE);
      }
    }
  }

  private static void assertHops(OptionalDouble actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(actual).isEmpty();
    } else {
      assertThat(actual.orElseThrow())
          .isEqualTo(expected.asDouble(), within(1e-9 * Math.max(1, expected.asDouble())));
    }
  }

  private static double wholeOf(HittingShares shares) {
    return shares.remainder()
        + shares.ultimateSources().stream().mapToDouble(NodeShare::share).sum()
        + shares.closedLoops().stream().mapToDouble(ClosedLoop::trappedShare).sum();
  }

  private static ShareMatrix shares(JsonNode drawn) {
    ShareMatrix.Builder builder = ShareMatrix.builder(drawn.get("n").asInt());
    for (JsonNode edge : drawn.get("edges")) {
      int i = edge.get(0).asInt();
      double intake = drawn.get("intake").get(i).asDouble();
      builder.share(i, edge.get(1).asInt(), edge.get(2).asDouble() / intake);
    }
    return builder.build();
  }

  private static double[] doubles(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  private static int[] ints(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  private static JsonNode read() {
    try (InputStream in =
        IndependentOracleTest.class.getResourceAsStream("/algorithms/oracle.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
