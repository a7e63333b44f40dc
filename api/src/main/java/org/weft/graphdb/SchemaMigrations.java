package org.weft.graphdb;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/// The numbered `.cypher` files of `graph-schema/neo4j`, each applied once and in order.
///
/// Applied files are recorded in the database with a checksum; several servers that start at once
/// wait for each other's lock.
public final class SchemaMigrations {

  /// Where `graph-schema` puts the files on the class path.
  static final String LOCATION = "neo4j/migrations";

  private SchemaMigrations() {}

  /// Brings the database to the newest version; nothing is written when it is there already.
  ///
  /// @throws ac.simons.neo4j.migrations.core.MigrationsException if an applied file was edited or
  ///     removed, or if a statement fails
  public static void apply(Driver driver) {
    var config = MigrationsConfig.builder().withLocationsToScan("classpath:" + LOCATION).build();
    new Migrations(config, driver).apply();
  }
}
