package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

/// What an exception says about the database, also when frameworks have wrapped it.
class DatabaseFailuresTest {

  @Test
  void aLostDatabaseIsUnavailableHoweverItIsWrapped() {
    var lost = new ServiceUnavailableException("gone");
    assertThat(DatabaseFailures.isUnavailable(lost)).isTrue();
    assertThat(DatabaseFailures.isUnavailable(new IllegalStateException(lost))).isTrue();
  }

  @Test
  void aDatabaseThatBrokeOrDidNotStartIsUnavailable() {
    var full = new DatabaseException("Neo.DatabaseError.Transaction.TransactionCommitFailed", "no");
    var away = new TransientException("Neo.TransientError.General.DatabaseUnavailable", "no");
    var odd = new DatabaseException("Neo.DatabaseError.Statement.ExecutionFailed", "no");
    assertThat(DatabaseFailures.isUnavailable(full)).isTrue();
    assertThat(DatabaseFailures.isUnavailable(away)).isTrue();
    assertThat(DatabaseFailures.isUnavailable(odd)).isFalse();
  }

  @Test
  void aPoolThatGivesNoConnectionIsUnavailable() {
    var exhausted = new ClientException("Unable to acquire connection from the pool within 1s");
    assertThat(DatabaseFailures.isUnavailable(exhausted)).isTrue();
  }

  @Test
  void aWrongQueryIsNot() {
    var wrong = new ClientException("Neo.ClientError.Statement.SyntaxError", "no");
    assertThat(DatabaseFailures.isUnavailable(wrong)).isFalse();
    assertThat(DatabaseFailures.isTimeout(wrong)).isFalse();
    assertThat(DatabaseFailures.isConflict(wrong)).isFalse();
  }
}
