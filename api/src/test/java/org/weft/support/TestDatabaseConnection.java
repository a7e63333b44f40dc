package org.weft.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points a server under test at the shared database, as at any external one.
final class TestDatabaseConnection
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.neo4j.uri=" + TestDatabase.shared().uri(),
            "spring.neo4j.authentication.username=neo4j",
            "spring.neo4j.authentication.password=any",
            "weft.demo=false")
        .applyTo(context);
  }
}
