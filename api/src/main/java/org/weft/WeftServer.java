package org.weft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.weft.graphdb.EmbeddedDatabaseInitializer;

/// The Weft server: a GraphQL API over a stakeholder graph.
@SpringBootApplication
public class WeftServer {

  public static void main(String[] args) {
    var server = new SpringApplication(WeftServer.class);
    server.addInitializers(new EmbeddedDatabaseInitializer());
    server.run(args);
  }
}
