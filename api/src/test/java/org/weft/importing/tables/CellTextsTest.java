package org.weft.importing.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "14||true",
        "22||true",
        "46||true",
        "0||false",
        "2||false",
        "49||false",
        "164|yyyy-mm-dd|true",
        "164|dd/mm/yyyy hh:mm|true",
        "164|[$-409]d-mmm-yy;@|true",
        "164|General|false",
        "164|0.00|false",
        "164|#,##0.00 \"days\"|false",
        "164|[Red]#,##0;[Blue]-#,##0|false",
        "164|\\d0|false",
        "164|0_d|false",
        "164|@|false"
      })
  void aNumberIsADateWhereItsFormatShowsPartsOfOne(int id, String format, boolean isDate) {
    assertThat(CellTexts.isDate(id, format)).isEqualTo(isDate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "a,b;c,d! ,",
        "a;b;c,d! ;",
        "`a\tb`!`\t`",
        "a|b! |",
        "\"a;b;c\",d! ,",
        "alone! ,",
        "`\n\na;b`! ;"
      })
  void theSeparatorIsTheOneOfTheFirstLineThatHasAny(String head, String separator) {
    var expected = separator.equals("\t") ? '\t' : separator.strip().charAt(0);
    assertThat(Separator.of(head)).isEqualTo(expected);
  }
}
