package org.weft.graphdb;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/// The driver's settings that have no property, and the schema before anybody reads.
@Configuration(proxyBeanMethods = false)
class GraphdbConfiguration {

  /// Rows per round trip. A snapshot reads hundreds of thousands: 10,000 is quicker than the
  /// default of 1,000 (measured).
  private static final long FETCH_SIZE = 10_000;

  @Bean
  ConfigBuilderCustomizer fetchSize() {
    return config -> config.withFetchSize(FETCH_SIZE);
  }

  /// Reads see the writes of this server, also on a follower of a cluster.
  @Bean
  Neo4jBookmarkManager bookmarks() {
    return Neo4jBookmarkManager.create();
  }

  @Bean
  InitializingBean schema(Driver driver, DatabaseSelectionProvider selection) {
    return () -> SchemaMigrations.apply(driver, selection.getDatabaseSelection().getValue());
  }
}
