package org.weft.importing.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What needs no mending is exactly what mending leaves as it is.
class BlanksTest {

  private static final String[] PARTS = {"a", " ", "\n", "\t", "\r", "\0", "\u007f", "\u0085", "é"};

  @Test
  void everyTextOfThreeCharacters() {
    for (var first : PARTS) {
      for (var second : PARTS) {
        for (var third : PARTS) {
          var text = first + second + third;
          var mended = Narratives.SPACE.matcher(text).replaceAll(" ");
          assertThat(Blanks.areSingle(text)).as("%s", text).isEqualTo(mended.equals(text));
        }
      }
    }
  }
}
