package org.weft.graphdb;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The numbered `.cypher` files of `graph-schema/neo4j`, each applied once and in order.
///
/// Applied files are recorded in the database with a checksum; several servers that start at once
/// wait for each other.
public final class SchemaMigrations {

  /// Where `graph-schema` puts the files on the class path.
  static final String LOCATION = "classpath:neo4j/migrations";

  private SchemaMigrations() {}

  /// Brings the default database to the newest version; writes nothing when it is there already.
  ///
  /// @throws DatabaseStartException if the database does not answer, if an applied file was edited
  ///   or removed, or if a statement fails
  public static void apply(Driver driver) {
    apply(driver, null, LOCATION);
  }

  /// @param database its name; null for the default one
  /// @param location of the files, as neo4j-migrations writes it
  static void apply(Driver driver, @Nullable String database, String location) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan(location)
            .withResourceScanner(SchemaMigrations::listFiles)
            .withDatabase(database)
            .withAutocrlf(true)
            .build();
    try {
      driver.verifyConnectivity();
      new Migrations(config, driver).apply();
    } catch (ServiceUnavailableException e) {
      throw new DatabaseStartException(
          "No Neo4j answers: " + e.getMessage(),
          "Start it, or correct spring.neo4j.uri; without that property Weft starts its own.");
    } catch (AuthenticationException e) {
      throw new DatabaseStartException(
          "Neo4j refuses the user or password: " + e.getMessage(),
          "Correct spring.neo4j.authentication.username and .password. For the embedded database"
              + " restore the file database.password of the home folder.");
    } catch (MigrationsException e) {
      throw new DatabaseStartException(
          "The schema of the database cannot be brought up to date: " + e.getMessage(),
          "A file of graph-schema/neo4j that was once applied is never edited, renamed or removed:"
              + " restore it, and put the change into a new file with the next number.");
    }
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
