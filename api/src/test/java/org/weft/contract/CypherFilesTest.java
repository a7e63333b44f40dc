package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weft.graphdb.CypherFileCheck;
import org.weft.support.TestDatabase;

/// Every file under `cypher/` is understood by Neo4j, is what its header says, and is used.
///
/// It has a database of its own: which words are unknown must not depend on what other tests wrote.
class CypherFilesTest {

  private static final Path CYPHER = Path.of("src/main/resources/cypher");
  private static final Path MAIN = Path.of("src/main/java");

  private static TestDatabase database;

  @BeforeAll
  static void startDatabaseThatKnowsTheWordsOfTheGraph() throws IOException {
    database = TestDatabase.start();
    GraphWords.load().teach(database.driver());
  }

  @AfterAll
  static void stopDatabase() {
    database.close();
  }

  @Test
  void everyFileIsInOrder() throws IOException {
    var problems = new ArrayList<String>();
    for (var file : files().entrySet()) {
      problems.addAll(problems(file.getKey(), file.getValue()));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyFileIsUsed() throws IOException {
    var sources = new StringBuilder();
    try (var paths = Files.walk(MAIN)) {
      for (var path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(path));
      }
    }
    assertThat(files().keySet())
        .allSatisfy(name ->
            assertThat(sources.indexOf('"' + name + '"'))
                .as(
                    "cypher/%s.cypher is loaded nowhere: call CypherFile.load(\"%s\") in a"
                        + " …Queries class, or delete the file",
                    name, name)
                .isNotNegative());
  }

  @Test
  void aFileInOrderPasses() {
    assertThat(
            problems(
                """
                // Entities of one kind, one page.
                // params:  $landscapeId, $kind,
                //          $limit
                // returns: key, name   (one row per entity)
                // order:   sortKey
                MATCH (e:Entity {landscapeId: $landscapeId, kind: $kind})
                WITH e ORDER BY e.sortKey LIMIT $limit
                RETURN e.key AS key, e.name AS name
                """))
        .isEmpty();
  }

  @Test
  void aWriteThatSaysSoPasses() {
    assertThat(
            problems(
                """
                // Raises the version.
                // params:  $id
                // returns: none
                // order:   none
                // writes:  Landscape.version
                MATCH (l:Landscape {id: $id}) SET l.version = l.version + 1
                """))
        .isEmpty();
  }

  @Test
  void aWordThatTheGraphDoesNotHaveIsFound() {
    assertThat(problems(header("none", "n") + "MATCH (e:Entitty) RETURN e.name AS n"))
        .singleElement()
        .asString()
        .contains("Entitty", "graph-words.txt");
    assertThat(problems(header("none", "n") + "MATCH (e:Entity) RETURN e.nmae AS n"))
        .singleElement()
        .asString()
        .contains("nmae");
    assertThat(problems(header("none", "n") + "MATCH (:Entity)-[:NO_SUCH]->(e) RETURN e.name AS n"))
        .singleElement()
        .asString()
        .contains("NO_SUCH");
  }

  @Test
  void aHeaderThatDiffersFromItsQueryIsFound() {
    assertThat(problems(header("$a", "n") + "MATCH (e:Entity {key: $b}) RETURN e.name AS m"))
        .anySatisfy(problem -> assertThat(problem).contains("// params: a", "[b]"))
        .anySatisfy(problem -> assertThat(problem).contains("// returns: n", "[m]"))
        .hasSize(2);
  }

  @Test
  void aSilentWriteIsFound() {
    assertThat(problems(header("none", "none") + "CREATE (:Entity)"))
        .singleElement()
        .asString()
        .contains("// writes:");
  }

  @Test
  void aCartesianProductIsFound() {
    assertThat(problems(header("none", "n") + "MATCH (a:Entity), (b:Entity) RETURN count(*) AS n"))
        .singleElement()
        .asString()
        .contains("multiplies rows");
  }

  @Test
  void aSyntaxErrorAndAMissingHeaderAreFound() {
    assertThat(problems(header("none", "n") + "MACH (e) RETURN 1 AS n"))
        .singleElement()
        .asString()
        .contains("not accepted");
    assertThat(problems("MATCH (e:Entity) RETURN e.name AS n"))
        .singleElement()
        .asString()
        .contains("'purpose'");
  }

  private static String header(String params, String returns) {
    return "// Something.\n// params:  %s\n// returns: %s\n// order:   none\n"
        .formatted(params, returns);
  }

  private static List<String> problems(String text) {
    return problems("test/query", text);
  }

  private static List<String> problems(String name, String text) {
    return CypherFileCheck.problems(database.driver(), name, text);
  }

  /// Text by name (`room/question`).
  private static TreeMap<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    if (Files.exists(CYPHER)) {
      try (var paths = Files.walk(CYPHER)) {
        for (var path : paths.filter(Files::isRegularFile).toList()) {
          assertThat(path.toString()).as("only .cypher files belong here").endsWith(".cypher");
          var name = CYPHER.relativize(path).toString().replace('\\', '/');
          files.put(name.substring(0, name.length() - ".cypher".length()), Files.readString(path));
        }
      }
    }
    return files;
  }
}
