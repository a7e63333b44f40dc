package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import tools.jackson.databind.json.JsonMapper;

/// Counts of imports are kept as JSON, and are read back by every later server.
class ImportCountTest {

  private static final JsonMapper JSON = ImportQueries.JSON;

  @Test
  void countsComeBackAsTheyWereKept() {
    var count = new ImportCount(EntityKind.FLOW, 1, 2, 3, 4, 5, 6);
    assertThat(JSON.readValue(JSON.writeValueAsString(count), ImportCount.class)).isEqualTo(count);
  }

  @Test
  void whatWasNotCountedYetWhenItWasKeptIsZero() {
    var kept =
        """
        {"kind":"ORGANIZATION","created":3,"updated":1,"unchanged":2,"skipped":4}
        """;
    assertThat(JSON.readValue(kept, ImportCount.class))
        .isEqualTo(new ImportCount(EntityKind.ORGANIZATION, 3, 1, 0, 2, 4, 0));
  }
}
