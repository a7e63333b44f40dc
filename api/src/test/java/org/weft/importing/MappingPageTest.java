package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.input.ResourceFlowInput;

/// The mapping on the page is the one of the sample, and reads it.
class MappingPageTest {

  private static final Path SEED_DATA = Path.of("../seed-data");

  @Test
  void theMappingOnThePageReadsTheSample() throws IOException {
    var sample = SEED_DATA.resolve("samples/mapping");
    assertThat(Files.readString(SEED_DATA.resolve("MAPPING.md")))
        .contains("```yaml\n" + Files.readString(sample.resolve("mapping.yaml")) + "```");
    var batch = ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(sample, null).batch();
    assertThat(batch.notices()).extracting(Notice::rule).containsExactly("a sum of other rows");
    assertThat(batch.facts().stream().map(fact -> fact.draft().input()))
        .filteredOn(ResourceFlowInput.class::isInstance)
        .extracting(flow -> ((ResourceFlowInput) flow).amount())
        .containsExactly(new BigDecimal("1250.5"), new BigDecimal("300"));
  }
}
