package org.weft.graphdb;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/// What an exception says about the database, for rooms that answer people and know no Neo4j.
public final class DatabaseFailures {

  private DatabaseFailures() {}

  /// Whether the database could not be reached, or was lost or broke on the way: trying again later
  /// helps. What was to be committed may be there nevertheless.
  public static boolean isUnavailable(Throwable failure) {
    return causes(failure)
        .anyMatch(cause ->
            cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || isPoolTimeout(cause)
                || isBroken(cause));
  }

  /// Whether the database stopped a query because it ran longer than its timeout.
  public static boolean isTimeout(Throwable failure) {
    return causes(failure).anyMatch(cause -> code(cause).contains("TransactionTimedOut"));
  }

  /// Whether one transaction was larger than the memory that the database may use for it.
  public static boolean isTooLarge(Throwable failure) {
    return causes(failure).anyMatch(cause -> code(cause).contains("MemoryPoolOutOfMemory"));
  }

  /// Whether two writers met and this one has to begin again.
  public static boolean isConflict(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> cause instanceof TransientException && code(cause).contains("Deadlock"));
  }

  private static boolean isPoolTimeout(Throwable cause) {
    return cause instanceof ClientException
        && String.valueOf(cause.getMessage()).startsWith("Unable to acquire connection");
  }

  /// Such as one whose disk is full: it has to be started again, as the embedded one is by itself.
  private static boolean isBroken(Throwable cause) {
    return (cause instanceof DatabaseException
            && !code(cause).startsWith("Neo.DatabaseError.Statement"))
        || code(cause).endsWith(".DatabaseUnavailable");
  }

  private static String code(Throwable cause) {
    return cause instanceof Neo4jException neo4j ? neo4j.code() : "";
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
