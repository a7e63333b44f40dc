package org.weft.graphdb;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the embedded database before the first bean, so that both start side by side.
///
/// Does nothing where `spring.neo4j.uri` names an external one. The driver waits for the database
/// when it is made; the database stops after everything that uses it.
public final class EmbeddedDatabaseInitializer
    implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    if (context.getEnvironment().containsProperty("spring.neo4j.uri")) {
      return;
    }
    var database = EmbeddedDatabase.start(DatabaseSettings.of(context.getEnvironment()));
    DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
    beans.registerSingleton("embeddedDatabase", new Connection(database));
    beans.registerDisposableBean("embeddedDatabase", database::close);
  }

  private record Connection(EmbeddedDatabase database) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
      return database.awaitUri();
    }

    @Override
    public AuthToken getAuthToken() {
      return AuthTokens.basic("neo4j", database.password());
    }
  }
}
