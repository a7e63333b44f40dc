package org.weft.graphdb;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/// What is wrong with one `.cypher` file, found by letting the database explain it.
public final class CypherFileCheck {

  private static final Pattern QUOTED = Pattern.compile("\\$`([^`]+)`");

  private final Driver driver;
  private final CypherFile file;
  private final List<String> problems = new ArrayList<>();

  private CypherFileCheck(Driver driver, CypherFile file) {
    this.driver = driver;
    this.file = file;
  }

  /// @return one sentence per problem, each with what to do; empty when the file is in order
  public static List<String> problems(Driver driver, String name, String text) {
    CypherFile file;
    try {
      file = CypherFile.parse(name, text);
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    return new CypherFileCheck(driver, file).run();
  }

  private List<String> run() {
    try (var session = driver.session()) {
      var result = session.run("EXPLAIN " + file.text());
      compare("returns", file.returns(), result.keys());
      var summary = result.consume();
      summary.gqlStatusObjects().forEach(this::judge);
      compareParameters(summary);
      compareAccess(summary);
    } catch (ClientException e) {
      report("is not accepted by Neo4j: " + e.getMessage());
    }
    return problems;
  }

  private void judge(GqlStatusObject status) {
    switch (status.gqlStatus()) {
      case "01N50", "01N51", "01N52" ->
          report(
              "uses a word that the graph does not have: "
                  + status.statusDescription()
                  + " Correct the spelling, or add the word to contract/graph-words.txt.");
      case "01N01", "01N02" -> report("uses what Neo4j will drop: " + status.statusDescription());
      case "03N90" ->
          report(
              "multiplies rows: "
                  + status.statusDescription()
                  + " Connect the patterns, or write two MATCH clauses with WITH between them.");
      default -> {}
    }
  }

  private void compareParameters(ResultSummary summary) {
    var used = new TreeSet<String>();
    for (var status : summary.gqlStatusObjects()) {
      if (status.gqlStatus().equals("01N60")) {
        QUOTED
            .matcher(status.statusDescription())
            .results()
            .forEach(match -> used.add(match.group(1)));
      }
    }
    compare("params", List.copyOf(new TreeSet<>(file.params())), List.copyOf(used));
  }

  private void compare(String keyword, List<String> header, List<String> query) {
    if (!header.equals(query)) {
      report(
          "says '// %s: %s', but the query has %s. Correct the header."
              .formatted(keyword, String.join(", ", header), query));
    }
  }

  private void compareAccess(ResultSummary summary) {
    boolean onlyReads = summary.queryType() == QueryType.READ_ONLY;
    if (file.isWrite() && onlyReads) {
      report("says '// writes:', but only reads. Delete that line.");
    }
    if (!file.isWrite() && !onlyReads) {
      report("writes, without saying so. Add a line '// writes:  what' to the header.");
    }
  }

  private void report(String problem) {
    problems.add("cypher/" + file.name() + ".cypher " + problem);
  }
}
