package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.weft.support.GraphTest;

/// The files of `graph-schema/neo4j` make the schema, once.
@GraphTest
class SchemaMigrationsGraphTest {

  @Test
  void theSchemaIsThere(Driver driver) {
    assertThat(names(driver, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name"))
        .contains(
            "entity_key_is_unique",
            "import_id_is_unique",
            "landscape_id_is_unique",
            "landscape_slug_is_unique",
            "upload_id_is_unique");
    assertThat(names(driver, "SHOW INDEXES YIELD name RETURN name ORDER BY name"))
        .contains(
            "change_version", "entity_sort_key", "entity_touched_in", "identifier_value", "search");
  }

  @Test
  void applyingAgainChangesNothing(Driver driver) {
    var before = names(driver, "MATCH (n) RETURN elementId(n) + properties(n).checksum AS name");
    SchemaMigrations.apply(driver);
    assertThat(names(driver, "MATCH (n) RETURN elementId(n) + properties(n).checksum AS name"))
        .isEqualTo(before);
  }

  private static java.util.List<String> names(Driver driver, String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("name").asString(""))
        .toList();
  }
}
