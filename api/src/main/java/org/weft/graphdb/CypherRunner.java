package org.weft.graphdb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs the `.cypher` files.
///
/// Inside a Spring transaction (`@Transactional`, `TransactionTemplate`) every query is part of it,
/// under its timeout. Outside, a read is a transaction of its own, may go to a follower of a
/// cluster, sees the writes that this server made before, and is stopped after its timeout; a write
/// is refused.
@Component
public class CypherRunner {

  /// For reads that name no timeout: no answer to a person takes longer.
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  private final Driver driver;
  private final Neo4jClient client;
  private final Neo4jBookmarkManager bookmarks;
  private final DatabaseSelectionProvider databases;

  CypherRunner(
      Driver driver,
      Neo4jClient client,
      Neo4jBookmarkManager bookmarks,
      DatabaseSelectionProvider databases) {
    this.driver = driver;
    this.client = client;
    this.bookmarks = bookmarks;
    this.databases = databases;
  }

  /// All rows, in the order of the query.
  public <T> List<T> list(
      CypherFile file, Map<String, ? extends @Nullable Object> params, Function<Record, T> row) {
    var rows = new ArrayList<T>();
    stream(file, params, DEFAULT_TIMEOUT, r -> rows.add(row.apply(r)));
    return List.copyOf(rows);
  }

  /// The only row, if there is one.
  ///
  /// @throws IllegalStateException if there are more
  public <T> Optional<T> find(
      CypherFile file, Map<String, ? extends @Nullable Object> params, Function<Record, T> row) {
    var rows = list(file, params, row);
    if (rows.size() > 1) {
      throw new IllegalStateException(file.name() + " returned " + rows.size() + " rows, not one");
    }
    return rows.stream().findFirst();
  }

  /// Hands over the rows one by one as they arrive: for results too large to be kept.
  ///
  /// @param timeout for the whole query, unless a Spring transaction sets its own
  public void stream(
      CypherFile file,
      Map<String, ? extends @Nullable Object> params,
      Duration timeout,
      Consumer<Record> row) {
    require(!file.isWrite(), file, "writes: run it with write(…)");
    var query = query(file, params);
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      client.delegateTo(inTransaction(query, row)).run();
    } else {
      readAlone(query, timeout, row);
    }
  }

  /// Runs a query that writes, in the Spring transaction that is under way.
  ///
  /// @return what the database says it changed
  /// @throws IllegalStateException outside a transaction
  public SummaryCounters write(CypherFile file, Map<String, ? extends @Nullable Object> params) {
    return write(file, params, _ -> {});
  }

  /// As above, and hands over the rows.
  public SummaryCounters write(
      CypherFile file, Map<String, ? extends @Nullable Object> params, Consumer<Record> row) {
    require(file.isWrite(), file, "has no '// writes:' line: read it with list(…) or stream(…)");
    require(
        TransactionSynchronizationManager.isActualTransactionActive(),
        file,
        "writes: it needs a transaction around it");
    return client.delegateTo(inTransaction(query(file, params), row)).run().orElseThrow();
  }

  private static void require(boolean holds, CypherFile file, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("cypher/" + file.name() + ".cypher " + otherwise);
    }
  }

  private static Query query(CypherFile file, Map<String, ? extends @Nullable Object> params) {
    if (!params.keySet().equals(Set.copyOf(file.params()))) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher takes %s, not %s"
              .formatted(file.name(), file.params(), params.keySet().stream().sorted().toList()));
    }
    return new Query(file.text(), new HashMap<>(params));
  }

  private static Function<QueryRunner, Optional<SummaryCounters>> inTransaction(
      Query query, Consumer<Record> row) {
    return runner -> {
      Result result = runner.run(query);
      result.forEachRemaining(row);
      return Optional.of(result.consume().counters());
    };
  }

  private void readAlone(Query query, Duration timeout, Consumer<Record> row) {
    var before = bookmarks.getBookmarks();
    var config =
        SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarks(before);
    String database = databases.getDatabaseSelection().getValue();
    if (database != null) {
      config.withDatabase(database);
    }
    try (Session session = driver.session(config.build())) {
      var result = session.run(query, TransactionConfig.builder().withTimeout(timeout).build());
      result.forEachRemaining(row);
      result.consume();
      bookmarks.updateBookmarks(before, session.lastBookmarks());
    }
  }
}
