package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// Queries run inside the Spring transaction where there is one, and reads also without.
@SpringBootTest
@GraphTest
class CypherRunnerGraphTest {

  private static final CypherFile KEYS =
      CypherFile.parse(
          "test/keys",
          """
          // Keys of one kind.
          // params:  $kind
          // returns: key
          // order:   key
          MATCH (e:Entity {kind: $kind}) RETURN e.key AS key ORDER BY key
          """);

  private static final CypherFile ADD =
      CypherFile.parse(
          "test/add",
          """
          // Adds an entity.
          // params:  $kind, $key
          // returns: key
          // order:   none
          // writes:  Entity
          MERGE (e:Entity {landscapeId: 'l', kind: $kind, key: $key}) RETURN e.key AS key
          """);

  private static final CypherFile ENDLESS =
      CypherFile.parse(
          "test/endless",
          """
          // Counts for longer than anybody waits.
          // params:  none
          // returns: n
          // order:   none
          UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % (b + 1)) AS n
          """);

  @Autowired private CypherRunner cypher;
  @Autowired private TransactionTemplate transaction;

  @Test
  @DrawnGraph(
      "CREATE (:Entity {kind: 'k', key: 'b'}), (:Entity {kind: 'k', key: 'a'}), (:Entity {key: 'c'})")
  void rowsComeInTheOrderOfTheQuery() {
    assertThat(keys("k")).containsExactly("a", "b");
  }

  @Test
  void aTransactionSeesItsOwnWritesAndTheDatabaseCountsThem() {
    transaction.executeWithoutResult(_ -> {
      var counters = cypher.write(ADD, Map.of("kind", "k", "key", "a"));
      assertThat(counters.nodesCreated()).isOne();
      assertThat(keys("k")).containsExactly("a");
    });
    transaction.executeWithoutResult(_ ->
        assertThat(cypher.write(ADD, Map.of("kind", "k", "key", "a")).containsUpdates()).isFalse());
    assertThat(keys("k")).containsExactly("a");
  }

  @Test
  void whatIsRolledBackWasNeverThere() {
    transaction.executeWithoutResult(status -> {
      cypher.write(ADD, Map.of("kind", "k", "key", "a"));
      status.setRollbackOnly();
    });
    assertThat(keys("k")).isEmpty();
  }

  @Test
  void aWriteWithoutATransactionIsRefused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> cypher.write(ADD, Map.of("kind", "k", "key", "a")))
        .withMessageContaining("cypher/test/add.cypher")
        .withMessageContaining("transaction");
    assertThat(keys("k")).isEmpty();
  }

  @Test
  void aReadIsNotAWriteNorTheOtherWayRound() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> cypher.list(ADD, Map.of("kind", "k", "key", "a"), row -> row))
        .withMessageContaining("write(");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> cypher.write(KEYS, Map.of("kind", "k")))
        .withMessageContaining("// writes:");
  }

  @Test
  void aForgottenParameterIsNamed() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> cypher.list(KEYS, Map.of("knid", "k"), row -> row))
        .withMessageContainingAll("test/keys", "[kind]", "[knid]");
  }

  @Test
  void aReadIsStoppedAfterItsTimeout() {
    var failure =
        catchThrowable(() -> cypher.stream(ENDLESS, Map.of(), Duration.ofMillis(200), _ -> {}));
    assertThat(failure).isNotNull();
    assertThat(DatabaseFailures.isTimeout(failure)).isTrue();
    assertThat(DatabaseFailures.isUnavailable(failure)).isFalse();
  }

  private List<String> keys(String kind) {
    return cypher.list(KEYS, Map.of("kind", kind), row -> row.get("key").asString());
  }
}
