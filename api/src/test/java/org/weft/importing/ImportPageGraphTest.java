package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.weft.support.GraphTest;

/// The page about importing shows what its commands print.
@SpringBootTest
@GraphTest
class ImportPageGraphTest {

  private static final Path PAGE = Path.of("../seed-data/IMPORTING.md");

  private static final Pattern SHOWN =
      Pattern.compile(
          "--import=(?<path>\\S+) --landscape=(?<landscape>[\\w-]+)\"\n```\n\n```text\n(?<printed>.*?)```",
          Pattern.DOTALL);

  private final ImportService imports;
  private final List<Importer> importers;

  ImportPageGraphTest(@Autowired ImportService imports, @Autowired List<Importer> importers) {
    this.imports = imports;
    this.importers = importers;
  }

  @TestFactory
  Stream<DynamicTest> aCommandPrintsWhatIsShownUnderIt() throws IOException {
    return SHOWN
        .matcher(Files.readString(PAGE))
        .results()
        .map(shown ->
            dynamicTest(
                shown.group("path"),
                () ->
                    check(shown.group("path"), shown.group("landscape"), shown.group("printed"))));
  }

  private void check(String path, String landscape, String printed) throws IOException {
    var request = new ImportRequest(Path.of("..").resolve(path), landscape, null, true, "a test");
    var report = ImportReport.of(path, imports.run(request));
    assertThat(report).as("IMPORTING.md shows something else").isEqualTo(printed.strip());
  }

  @Test
  void threeCommandsAreShownAndEveryFormatIsNamed() throws IOException {
    var page = Files.readString(PAGE);
    assertThat(SHOWN.matcher(page).results().count()).isEqualTo(3);
    assertThat(importers)
        .allSatisfy(importer -> assertThat(page).contains("`" + importer.formatId() + "`"));
  }
}
