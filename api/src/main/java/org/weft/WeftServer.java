package org.weft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The Weft server: a GraphQL API over a stakeholder graph.
@SpringBootApplication
public class WeftServer {

  public static void main(String[] args) {
    SpringApplication.run(WeftServer.class, args);
  }
}
