package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the order in which an input says things, the same facts come of it, with the same keys.
class InputOrderTest {

  private static final Path CASES = Path.of("src/test/resources/importing");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SHUFFLES = 20;

  @TempDir Path folder;

  @Test
  void grantsOfASheetMayComeInAnyOrder() throws IOException {
    shuffledLines("360giving/titles/input.csv", Pattern.compile("360G-.*"));
    shuffledLines("360giving/broken-table/input.csv", Pattern.compile("360G-.*"));
  }

  @Test
  void nodesAndEdgesOfGraphMlMayComeInAnyOrder() throws IOException {
    shuffledLines("graphml/typical/input.graphml", Pattern.compile("\\s*<(node|edge) .*"));
  }

  @Test
  void nodesAndEdgesOfGexfMayComeInAnyOrder() throws IOException {
    shuffledLines("gexf/typical/input.gexf", Pattern.compile("      <node .*"));
    shuffledLines("gexf/typical/input.gexf", Pattern.compile("      <edge .*"));
  }

  @Test
  void servicesOfHsdsMayComeInAnyOrder() throws IOException {
    shuffledLists("hsds/typical/input.json");
    shuffledLists("hsds/broken/input.json");
  }

  @Test
  void elementsAndConnectionsOfKumuMayComeInAnyOrder() throws IOException {
    shuffledLists("kumu/typical/input.json");
  }

  @Test
  void entitiesOfFollowTheMoneyMayComeInAnyOrder() throws IOException {
    shuffledLines("ftm/typical/input.jsonl", Pattern.compile(".+"));
  }

  @Test
  void listsOfPopoloMayComeInAnyOrder() throws IOException {
    shuffledLists("popolo/typical/input.json");
  }

  @Test
  void statementsOfBodsMayComeInAnyOrder() throws IOException {
    shuffledLists("bods/typical/input.json");
  }

  private void shuffledLists(String file) throws IOException {
    var document = JSON.readTree(Files.readString(CASES.resolve(file)));
    shuffled(file, random -> JSON.writeValueAsString(shuffle(document, random)));
  }

  /// The members of objects and lists in another order.
  private static JsonNode shuffle(JsonNode value, Random random) {
    if (value.isArray()) {
      var items = new ArrayList<JsonNode>();
      value.forEach(item -> items.add(shuffle(item, random)));
      Collections.shuffle(items, random);
      return JSON.createArrayNode().addAll(items);
    }
    if (value.isObject()) {
      var names = new ArrayList<>(value.propertyNames());
      Collections.shuffle(names, random);
      var object = JSON.createObjectNode();
      names.forEach(name -> object.set(name, shuffle(value.get(name), random)));
      return object;
    }
    return value;
  }

  private void shuffledLines(String file, Pattern movable) throws IOException {
    var lines = Files.readAllLines(CASES.resolve(file));
    shuffled(file, random -> String.join("\n", shuffle(lines, movable.asMatchPredicate(), random)));
  }

  private static List<String> shuffle(
      List<String> lines, Predicate<String> isMovable, Random random) {
    var moved = new ArrayList<>(lines.stream().filter(isMovable).toList());
    Collections.shuffle(moved, random);
    var next = moved.iterator();
    return lines.stream().map(line -> isMovable.test(line) ? next.next() : line).toList();
  }

  private interface Shuffle {
    String text(Random random);
  }

  private void shuffled(String file, Shuffle shuffle) throws IOException {
    var before = facts(CASES.resolve(file));
    assertThat(before).isNotEmpty();
    var name = String.valueOf(Path.of(file).getFileName());
    for (int seed = 0; seed < SHUFFLES; seed++) {
      var other = Files.writeString(folder.resolve(name), shuffle.text(new Random(seed)));
      assertThat(facts(other)).as("seed " + seed).isEqualTo(before);
    }
  }

  private static Set<Draft> facts(Path input) throws IOException {
    var read = ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(input, null);
    var drafts = new HashSet<Draft>();
    read.batch().facts().forEach(fact -> drafts.add(fact.draft()));
    return drafts;
  }
}
