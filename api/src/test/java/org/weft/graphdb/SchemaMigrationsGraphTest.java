package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.weft.support.GraphTest;

/// Each file of `graph-schema/neo4j` is applied once, and stays as it was then.
@GraphTest
class SchemaMigrationsGraphTest {

  private static final String MIGRATIONS =
      "MATCH (m:__Neo4jMigration) RETURN m.version + ' ' + m.checksum AS name ORDER BY m.version";

  // A uniqueness constraint has an index of the same name.
  private static final Pattern CREATED =
      Pattern.compile("CREATE (?:\\w+ )?(?:CONSTRAINT|INDEX) (\\w+)");

  @Test
  void everyConstraintAndIndexOfTheFilesIsThere(Driver driver) throws IOException {
    var wanted = new TreeSet<String>();
    for (var file :
        new PathMatchingResourcePatternResolver().getResources("classpath:neo4j/migrations/*")) {
      var text = file.getContentAsString(StandardCharsets.UTF_8);
      CREATED.matcher(text).results().forEach(match -> wanted.add(match.group(1)));
    }
    assertThat(wanted).contains("entity_key_is_unique", "search");
    assertThat(names(driver, "SHOW INDEXES YIELD name RETURN name")).containsAll(wanted);
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
        .isThrownBy(() ->
            SchemaMigrations.apply(driver, null, "classpath:migrations/edited", Duration.ZERO))
        .withMessageContaining("001")
        .satisfies(e -> assertThat(e.action()).contains("never edited"));
    assertThat(names(driver, "SHOW CONSTRAINTS YIELD name RETURN name"))
        .doesNotContain("entity_key_is_unique_per_kind");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
      assertThatExceptionOfType(DatabaseStartException.class)
          .isThrownBy(() ->
              SchemaMigrations.apply(
                  nowhere, null, "classpath:neo4j/migrations", Duration.ofMillis(1)))
          .withMessageContaining("127.0.0.1:1")
          .satisfies(e -> assertThat(e.action()).contains("spring.neo4j.uri"));
    }
  }

  private static List<String> names(Driver driver, String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("name").asString(""))
        .toList();
  }
}
