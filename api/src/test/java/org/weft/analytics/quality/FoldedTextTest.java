package org.weft.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write differently folds to one; what tells names apart stays.
class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Café Soleil S.A.|cafe soleil",
        "CAFE  SOLEIL, SA|cafe soleil",
        "The Harbour Trust Ltd.|harbour trust",
        "Straßen & Wege e.V.|strassen and wege",
        "Strassen and Wege|strassen and wege",
        "St. Mary's Church|st marys church",
        "St Mary’s Church|st marys church",
        "The|the",
        "Limited|limited",
        "Co-op Inc|co op",
        "किताब|किताब",
        "कताब|कताब",
        "東京 (基金)|東京 基金",
        "?!|''",
      })
  void aName(String name, String folded) {
    assertThat(FoldedText.name(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Weft.example/,weft.example",
    "http://weft.example?from=mail,weft.example",
    "weft.example/about/#team,weft.example/about",
    "https://host.example/a,host.example/a",
  })
  void anAddress(String address, String folded) {
    assertThat(FoldedText.website(address)).isEqualTo(folded);
  }
}
