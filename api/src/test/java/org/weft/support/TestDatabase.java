package org.weft.support;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.weft.graphdb.SchemaMigrations;

/// The one Neo4j of this test JVM: started when first asked for, schema applied, stopped with the
/// JVM.
public final class TestDatabase implements AutoCloseable {

  private static final class Shared {
    private static final TestDatabase INSTANCE = start();
  }

  private final Neo4j neo4j;
  private final Driver driver;

  private TestDatabase() {
    neo4j =
        Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(32))
            .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .withConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO)
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .build();
    driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none());
    SchemaMigrations.apply(driver);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-test-database"));
  }

  public static TestDatabase shared() {
    return Shared.INSTANCE;
  }

  /// One more, for a test that must not see what others wrote; half a second when the shared one
  /// runs.
  public static TestDatabase start() {
    return new TestDatabase();
  }

  /// Connects to this database, without authentication. Owned by this class: do not close it.
  public Driver driver() {
    return driver;
  }

  public String uri() {
    return neo4j.boltURI().toString();
  }

  /// Deletes every node and relationship; constraints, indexes and the record of migrations stay.
  public void wipe() {
    run("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__') DETACH DELETE n", Map.of());
  }

  /// Runs one statement and waits for it.
  public void run(String cypher, Map<String, Object> parameters) {
    driver.executableQuery(cypher).withParameters(parameters).execute();
  }

  /// How much memory one transaction may take from now on.
  ///
  /// @param bytes 0 for as much as there is
  public void limitTransactions(long bytes) {
    var database = (GraphDatabaseAPI) neo4j.defaultDatabaseService();
    database
        .getDependencyResolver()
        .resolveDependency(Config.class)
        .setDynamic(GraphDatabaseSettings.memory_transaction_max_size, bytes, "test");
  }

  /// The number of the last transaction that wrote something: it stays as it is when nothing is
  /// written.
  public long lastCommit() {
    var database = (GraphDatabaseAPI) neo4j.defaultDatabaseService();
    return database
        .getDependencyResolver()
        .resolveDependency(TransactionIdStore.class)
        .getLastCommittedTransactionId();
  }

  @Override
  public void close() {
    driver.close();
    neo4j.close();
  }
}
