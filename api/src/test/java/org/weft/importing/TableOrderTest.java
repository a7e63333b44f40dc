package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/// What a table says does not depend on the order of its rows and columns. Only what stands above
/// the rows must stay there.
class TableOrderTest {

  private static final Path CASES = Path.of("src/test/resources/importing");
  private static final String CELLS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "hxl/typical/input.csv,4",
    "hapi/typical/input/presence.csv,2",
    "mapping/shipped-fts-flows/input.csv,1",
    "mapping/shipped-grants/input.csv,1"
  })
  void theOrderOfRowsAndColumnsDoesNotMatter(String table, int rowsAbove) throws IOException {
    var lines = Files.readAllLines(CASES.resolve(table));
    var expected = facts(lines);
    assertThat(expected).isNotEmpty();
    for (int seed = 1; seed <= 20; seed++) {
      var rows = new ArrayList<>(lines.subList(rowsAbove, lines.size()));
      Collections.shuffle(rows, new Random(seed));
      var permuted = new ArrayList<>(lines.subList(0, rowsAbove));
      permuted.addAll(rows);
      assertThat(facts(permuted)).as("rows shuffled by seed %d", seed).isEqualTo(expected);
      assertThat(facts(withColumnsShuffled(permuted, seed)))
          .as("columns shuffled by seed %d", seed)
          .isEqualTo(expected);
    }
  }

  private static List<String> withColumnsShuffled(List<String> lines, int seed) {
    var columns =
        IntStream.range(0, lines.getFirst().split(CELLS, -1).length)
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(columns, new Random(seed));
    return lines.stream()
        .map(line -> Arrays.asList(line.split(CELLS, -1)))
        .map(cells -> columns.stream().map(cells::get).collect(Collectors.joining(",")))
        .toList();
  }

  private TreeSet<String> facts(List<String> lines) throws IOException {
    var file = folder.resolve("table.csv");
    Files.write(file, lines);
    var batch = ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(file, null).batch();
    assertThat(batch.isRefused()).isFalse();
    return batch.facts().stream()
        .map(fact -> fact.draft().input() + " " + new TreeSet<>(fact.draft().stated()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
