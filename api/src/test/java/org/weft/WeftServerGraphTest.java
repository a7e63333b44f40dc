package org.weft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.weft.support.DrawnGraph;
import org.weft.support.GraphTest;

/// The server on an external database, as every whole-API test runs it.
@SpringBootTest
@GraphTest
class WeftServerGraphTest {

  @Autowired private Neo4jClient neo4j;

  @Test
  @DrawnGraph("CREATE (:Entity {landscapeId: 'l', kind: 'k', key: 'a'})")
  void theServerReadsTheDatabaseOfTheTest(Driver driver) {
    assertThat(neo4j.query("MATCH (e:Entity) RETURN e.key").fetchAs(String.class).one())
        .contains("a");
  }
}
