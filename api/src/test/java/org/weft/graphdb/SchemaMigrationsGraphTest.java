package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.weft.support.GraphTest;

/// Each file of `graph-schema/neo4j` is applied once, and stays as it was then.
@GraphTest
class SchemaMigrationsGraphTest {

  private static final String MIGRATIONS =
      "MATCH (m:__Neo4jMigration) RETURN m.version + ' ' + m.checksum AS name ORDER BY m.version";

  @Test
  void theSchemaIsThere(Driver driver) {
    assertThat(names(driver, "SHOW CONSTRAINTS YIELD name RETURN name"))
        .contains(
            "entity_key_is_unique",
            "import_id_is_unique",
            "landscape_id_is_unique",
            "landscape_slug_is_unique",
            "upload_id_is_unique");
    assertThat(names(driver, "SHOW INDEXES YIELD name RETURN name"))
        .contains(
            "change_version", "entity_sort_key", "entity_touched_in", "identifier_value", "search");
  }

  @Test
  void applyingAgainChangesNothing(Driver driver) {
    var before = names(driver, MIGRATIONS);
    SchemaMigrations.apply(driver);
    assertThat(names(driver, MIGRATIONS)).hasSizeGreaterThan(7).isEqualTo(before);
  }

  @Test
  void anEditedFileIsRefused(Driver driver) {
    assertThatExceptionOfType(DatabaseStartException.class)
        .isThrownBy(() -> SchemaMigrations.apply(driver, null, "classpath:migrations/edited"))
        .withMessageContaining("001")
        .satisfies(e -> assertThat(e.action()).contains("never edited"));
    assertThat(names(driver, "SHOW CONSTRAINTS YIELD name RETURN name"))
        .doesNotContain("entity_key_is_unique_per_kind");
  }

  private static List<String> names(Driver driver, String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("name").asString(""))
        .toList();
  }
}
