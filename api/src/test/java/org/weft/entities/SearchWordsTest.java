package org.weft.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whatever is typed becomes words that Lucene takes.
class SearchWordsTest {

  @Test
  void aWordIsLookedForAsItIsAsABeginningAndWithAMistake() {
    assertThat(SearchWords.query("Youth")).isEqualTo("(youth^4 OR youth*^2 OR youth~1)");
  }

  @Test
  void aShortWordIsNotGuessed() {
    assertThat(SearchWords.query("job")).isEqualTo("(job^4 OR job*^2)");
  }

  @Test
  void operatorsAreWordsAndSignsAreNothing() {
    assertThat(SearchWords.query("a AND -b:\"c\" +[d] ~ \\ /e/ OR"))
        .isEqualTo(
            "(a^4 OR a*^2) OR (and^4 OR and*^2) OR (b^4 OR b*^2) OR (c^4 OR c*^2)"
                + " OR (d^4 OR d*^2) OR (e^4 OR e*^2) OR (or^4 OR or*^2)");
  }

  @Test
  void noWordIsNoQuery() {
    assertThat(SearchWords.query("")).isEmpty();
    assertThat(SearchWords.query(" *:* && || !(){}[]^\"~?/\\ ")).isEmpty();
  }

  @Test
  void onlySixteenWordsCount() {
    assertThat(SearchWords.query("a b c d e f g h i j k l m n o p q r s t").split("\\^4"))
        .hasSize(17);
  }
}
