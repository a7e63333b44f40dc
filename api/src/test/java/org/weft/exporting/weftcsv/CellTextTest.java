package org.weft.exporting.weftcsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.TieKind;
import org.weft.landscape.input.IdentifierInput;

/// No cell runs as a formula, and each can be told from every other.
class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44 20", "-", "@SUM(A1)", "\tx", "\rx", "＝1", "'=1", "''-x", " x"})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(CellText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'t Hooft", "'", "''", "a=b", "مركز الشباب", "🌊 Tide", "1.0"})
  void otherTextsAreWrittenAsTheyAre(String text) {
    assertThat(CellText.of(text)).isEqualTo(text);
  }

  @Test
  void valuesAreWrittenAsTheImportReadsThem() {
    assertThat(CellText.of(null)).isEmpty();
    assertThat(CellText.of(-1.5)).isEqualTo("-1.5");
    assertThat(CellText.of(1e-7)).isEqualTo("0.00000010");
    assertThat(CellText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(CellText.of(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03-31");
    assertThat(CellText.of(TieKind.MEMBER_OF)).isEqualTo("MEMBER_OF");
    assertThat(CellText.of(List.of("a;b", "c\\d"))).isEqualTo("a\\;b;c\\\\d");
    assertThat(CellText.of(List.of("=a", "b"))).isEqualTo("'=a;b");
    assertThat(CellText.of(List.of(new IdentifierInput("urn:x", "1:2")))).isEqualTo("urn\\:x:1:2");
  }
}
