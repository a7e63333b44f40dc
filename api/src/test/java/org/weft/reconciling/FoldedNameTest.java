package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Médecins Sans Frontières            | medecins sans frontieres | []
          ÉCOLE Søndergård Straße             | ecole sondergard strasse | []
          Красный Крест                       | krasnyj krest            | []
          Acme Trading Co. Ltd.               | acme trading             | [co, ltd]
          Freunde der Kunst e.V.              | freunde kunst            | [ev]
          ASBL Les Amis                       | amis                     | [asbl]
          The Hollin Trust                    | hollin trust             | []
          Bosch-Stiftung gGmbH                | bosch foundation         | [ggmbh]
          Limited                             | limited                  | []
          The The                             | the the                  | []
          Children's Society & Friends        | childrens society friends | []
          """)
  void namesAreFolded(String name, String words, String legalForms) {
    var folded = FoldedName.of(name);
    assertThat(String.join(" ", folded.words())).isEqualTo(words);
    assertThat(folded.legalForms()).hasToString(legalForms);
  }

  @Test
  void whatStandsInPlaceOfANameIsNone() {
    assertThat(FoldedName.of("n/a").words()).isEmpty();
    assertThat(FoldedName.of("UNKNOWN").words()).isEmpty();
    assertThat(FoldedName.variants("Various")).isEmpty();
  }

  @Test
  void anAcronymInBracketsIsANameOfItsOwn() {
    assertThat(FoldedName.variants("Médecins Sans Frontières (MSF)"))
        .extracting(FoldedName::joined)
        .containsExactly("medecinssansfrontieres", "msf");
    assertThat(FoldedName.variants("Youth Forge (Leeds)"))
        .as("a place is part of the name")
        .extracting(FoldedName::joined)
        .containsExactly("youthforgeleeds");
  }
}
