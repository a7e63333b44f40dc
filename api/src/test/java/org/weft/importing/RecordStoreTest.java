package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.landscape.FlowBasis;

/// What goes into the store comes out as it was, in any order, and nothing stays on the disk.
class RecordStoreTest {

  record Part(String text, @Nullable BigDecimal amount, @Nullable LocalDate day) {}

  record Whole(String text, boolean isLarge, @Nullable FlowBasis basis, List<Part> parts) {}

  private static final List<Whole> ALL =
      List.of(
          new Whole("", false, null, List.of()),
          new Whole(
              "line\nbreak, \"quotes\", 😀, \u0000 and \u202eדוגמה",
              true,
              FlowBasis.PLANNED,
              List.of(
                  new Part("a", new BigDecimal("1E+2"), LocalDate.of(2026, 2, 28)),
                  new Part("b", new BigDecimal("0.000001"), null),
                  new Part("c", null, null))),
          new Whole("x".repeat(200_000), true, null, List.of()));

  @TempDir Path folder;

  @Test
  void fromAFileInAnyOrderAndWhileOthersAreAdded() throws IOException {
    try (var store = new RecordStore<>(Whole.class, folder.resolve("new"))) {
      for (int i = 0; i < ALL.size(); i++) {
        assertThat(store.add(ALL.get(i))).isEqualTo(i);
        assertThat(store.get(i)).isEqualTo(ALL.get(i));
      }
      assertThat(folder.resolve("new")).isNotEmptyDirectory();
      for (int i = ALL.size() - 1; i >= 0; i--) {
        assertThat(store.get(i)).isEqualTo(ALL.get(i));
      }
    }
    assertThat(folder.resolve("new")).isEmptyDirectory();
  }

  @Test
  void fromMemoryWithoutAFolder() throws IOException {
    try (var store = new RecordStore<>(Whole.class, null)) {
      ALL.forEach(store::add);
      assertThat(store.get(1)).isSameAs(ALL.get(1));
    }
  }

  @Test
  void nothingIsMadeForNothing() throws IOException {
    new RecordStore<>(Whole.class, folder).close();
    assertThat(folder).isEmptyDirectory();
  }
}
