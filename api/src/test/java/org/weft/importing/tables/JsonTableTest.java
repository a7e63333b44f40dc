package org.weft.importing.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;

/// A JSON list of rows is a table: lists as they are, objects under the names of all their fields.
class JsonTableTest {

  @Test
  void rowsThatAreListsAreTakenAsTheyAre() throws IOException {
    assertThat(rows("[[\"a\", 1.50, true, null, [\"x\", \"y\"]], [\" b \"]]"))
        .containsExactly(List.of("a", "1.50", "true", "", "x|y"), List.of("b"));
  }

  @Test
  void rowsThatAreObjectsComeUnderTheNamesOfAllTheirFields() throws IOException {
    assertThat(rows("[{\"a\": 1, \"b\": {\"c\": [2]}}, {\"d\": \"x\", \"a\": 3}, {}]"))
        .containsExactly(
            List.of("a", "b", "d"),
            List.of("1", "", ""),
            List.of("3", "", "x"),
            List.of("", "", ""));
  }

  @Test
  void theListMayBeInAnObject() throws IOException {
    assertThat(rows("{\"meta\": {\"rows\": [9]}, \"data\": [{\"a\": 1}], \"next\": null}"))
        .containsExactly(List.of("a"), List.of("1"));
  }

  @Test
  void aRowSaysWhereItStood() throws IOException {
    try (var tables = Tables.openWithJson(file("[{\"a\": 1}]"))) {
      var rows = tables.all().getFirst().rows();
      rows.next();
      assertThat(rows.next().origin().path()).isEqualTo("[0]");
    }
  }

  @Test
  void whatIsNoListOfRowsIsRefused() {
    assertThatThrownBy(() -> rows("{\"a\": 1}")).isInstanceOf(BadInputException.class);
    assertThatThrownBy(() -> rows("[[1], 2]")).isInstanceOf(BadInputException.class);
    assertThatThrownBy(() -> rows("[{\"a\": 1}, [2]]")).isInstanceOf(BadInputException.class);
  }

  @Test
  void aRowOfManyMegabytesIsRead() throws IOException {
    var text = "x".repeat(1 << 20);
    assertThat(rows("[[" + ("\"" + text + "\",").repeat(10) + "1]]").getFirst())
        .hasSize(11)
        .startsWith(text);
  }

  private static List<List<String>> rows(String json) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var tables = Tables.openWithJson(file(json))) {
      tables.all().getFirst().rows().forEachRemaining(row -> rows.add(row.cells()));
    }
    return rows;
  }

  private static InputFile file(String json) {
    return new InputFile("rows.json", () -> new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
