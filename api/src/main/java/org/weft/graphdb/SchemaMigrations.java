package org.weft.graphdb;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The numbered `.cypher` files of `graph-schema/neo4j`, each applied once and in order.
///
/// Applied files are recorded in the database with a checksum; several servers that start at once
/// wait for each other.
public final class SchemaMigrations {

  /// Where `graph-schema` puts the files on the class path.
  private static final String LOCATION = "classpath:neo4j/migrations";

  /// How long to wait for the first answer: a cold or busy machine needs seconds for it.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final String RECORDED =
      """
      MATCH (m:__Neo4jMigration) WHERE m.source IS NOT NULL
      RETURN m.source AS source, m.checksum AS checksum
      """;

  private SchemaMigrations() {}

  /// Brings the default database to the newest version; writes nothing when it is there already.
  ///
  /// @throws DatabaseStartException if the database does not answer, if an applied file was edited
  ///   or removed, or if a statement fails
  public static void apply(Driver driver) {
    apply(driver, null, LOCATION, PATIENCE);
  }

  static void apply(Driver driver, @Nullable String database) {
    apply(driver, database, LOCATION, PATIENCE);
  }

  /// @param database its name; null for the default one
  /// @param location of the files, as neo4j-migrations writes it
  /// @param patience how long to try again while the database does not answer
  static void apply(Driver driver, @Nullable String database, String location, Duration patience) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan(location)
            .withResourceScanner(SchemaMigrations::listFiles)
            .withDatabase(database)
            .withAutocrlf(true)
            .build();
    var deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        driver.verifyConnectivity();
        if (!isApplied(driver, database, location)) {
          new Migrations(config, driver).apply();
        }
        return;
      } catch (Neo4jException | MigrationsException e) {
        if (!DatabaseFailures.isUnavailable(e) || System.nanoTime() > deadline) {
          throw explained(e);
        }
        pause();
      }
    }
  }

  /// Whether the database has recorded exactly these files with these contents.
  ///
  /// One query instead of the library's dozen, which cost a start five seconds (measured): a
  /// database that has just started compiles every query for the first time.
  private static boolean isApplied(Driver driver, @Nullable String database, String location) {
    var files = new HashMap<String, String>();
    for (var file : listFiles(List.of(location.replaceFirst("^classpath:", "")))) {
      var resource = CypherResource.of(file, true);
      files.put(resource.getIdentifier(), resource.getChecksum());
    }
    var config = QueryConfig.builder().withRouting(RoutingControl.READ);
    if (database != null) {
      config.withDatabase(database);
    }
    var recorded = new HashMap<String, String>();
    for (var row :
        driver.executableQuery(RECORDED).withConfig(config.build()).execute().records()) {
      recorded.put(row.get("source").asString(), row.get("checksum").asString());
    }
    return recorded.equals(files);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for Neo4j", e);
    }
  }

  private static DatabaseStartException explained(RuntimeException failure) {
    if (DatabaseFailures.isUnavailable(failure)) {
      return new DatabaseStartException(
          "No Neo4j answers: " + failure.getMessage(),
          "Start it, or correct spring.neo4j.uri; without that property Weft starts its own.");
    }
    if (failure instanceof SecurityException) {
      return new DatabaseStartException(
          "Neo4j refuses the user or password: " + failure.getMessage(),
          "Correct spring.neo4j.authentication.username and .password. For the embedded database"
              + " restore the file database.password of the home folder.");
    }
    return new DatabaseStartException(
        "The schema of the database cannot be brought up to date: " + failure.getMessage(),
        "A file of graph-schema/neo4j that was once applied is never edited, renamed or removed:"
            + " restore it, and put the change into a new file with the next number.");
  }

  // Spring's look-up instead of the library's, which reads no other part of the class path.
  private static List<URL> listFiles(List<String> locations) {
    var resources = new PathMatchingResourcePatternResolver();
    var files = new ArrayList<URL>();
    try {
      for (var location : locations) {
        for (var file : resources.getResources("classpath*:" + location + "/*.cypher")) {
          files.add(file.getURL());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
