package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.Draft;
import tools.jackson.databind.json.JsonMapper;

/// The same services give the same facts, whatever version and form of HSDS they are told in.
class HsdsTest {

  private static final Path CASES = Path.of("src/test/resources/importing/hsds");
  private static final Path LIST = CASES.resolve("typical/input.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  @Test
  void version1AsTablesAndVersion3AsJsonSayTheSame() throws IOException {
    assertThat(facts(CASES.resolve("version-1/input")))
        .isEqualTo(facts(CASES.resolve("version-1-as-3/input.json")));
  }

  @Test
  void tablesAndJsonOfVersion3SayTheSame() throws IOException {
    assertThat(facts(CASES.resolve("tables-3/input"))).isEqualTo(facts(LIST));
  }

  @Test
  void pagesAndLinesSayWhatTheListSays() throws IOException {
    var services = JSON.readTree(Files.readString(LIST));
    var page = JSON.createObjectNode().put("total_items", 3).set("contents", services);
    Files.writeString(folder.resolve("input.json"), JSON.writeValueAsString(page));
    assertThat(facts(folder.resolve("input.json"))).isEqualTo(facts(LIST));

    var lines =
        services.valueStream().map(JSON::writeValueAsString).collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("input.jsonl"), lines);
    assertThat(facts(folder.resolve("input.jsonl"))).isEqualTo(facts(LIST));
  }

  @Test
  void rowsOfTablesMayComeInAnyOrder() throws IOException {
    var expected = facts(CASES.resolve("tables-3/input"));
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = Files.createDirectories(folder.resolve(seed + "/input"));
      for (var file : ImportInput.of(CASES.resolve("tables-3/input")).files()) {
        var lines = Files.readAllLines(CASES.resolve("tables-3/input").resolve(file.name()));
        if (file.name().endsWith(".csv")) {
          Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        }
        Files.write(shuffled.resolve(file.name()), lines);
      }
      assertThat(facts(shuffled)).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static Set<Draft> facts(Path input) throws IOException {
    var batch = ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(input, null).batch();
    assertThat(batch.isRefused()).as(batch.notices().toString()).isFalse();
    return batch.facts().stream().map(DraftedFact::draft).collect(Collectors.toSet());
  }
}
