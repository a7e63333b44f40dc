package org.weft.importing.whowhatwhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a hashtag says depends neither on capitals nor on the order of its attributes.
class TagTest {

  @Test
  void attributesHaveNoOrder() {
    assertThat(Tag.parse(" #ORG +name+Impl ")).isEqualTo(Tag.parse("#org+impl+name")).isPresent();
  }

  @Test
  void hashtagsOfBeforeTheStandardAreThoseOfToday() {
    assertThat(Tag.parse("#lat_deg")).isEqualTo(Tag.parse("#geo+lat"));
    assertThat(Tag.parse("#adm2_id")).isEqualTo(Tag.parse("#adm2+code"));
  }

  @Test
  void otherTextsAreNone() {
    for (var text : List.of("org", "#", "#1st", "#org name", "# of people", "+f", "#org+")) {
      assertThat(Tag.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void aRowOfThemIsMadeOfMoreThanHalf() {
    assertThat(Tag.isRow(List.of("#org", "", "", "#sector"))).isTrue();
    assertThat(Tag.isRow(List.of("#org", "#sector", "note"))).isTrue();
    assertThat(Tag.isRow(List.of("#org", "note"))).isFalse();
    assertThat(Tag.isRow(List.of("", ""))).isFalse();
  }
}
