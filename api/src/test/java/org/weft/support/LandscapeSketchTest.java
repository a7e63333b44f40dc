package org.weft.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.SeatRole;

/// A drawn landscape holds what was drawn.
class LandscapeSketchTest {

  private static final String DRAWN =
      """
      issues
        food
          meals
      populations
        families
      places
        district 12000
          north 5000
          south
      actors
        city GOVERNMENT in district
        helpers NONPROFIT,COMMUNITY in north represents families open yes partOf city
        alliance COLLABORATION on food in district for families quota 2 backbone city form SHARED
      efforts
        soup by helpers on meals in north,south reached 40 capacity 50   # since always
        lunch by helpers partOf soup
        old by city on food in south status CLOSED until 2020-12-31 @CLAIMED
        vague by city on food status ?
      needs
        300 on food in north for families
      surveys
        on food in district at 2026-01-31
      seats
        alliance: city FUNDER votes 1 voice families
        alliance: ? votes 0
      flows
        ? -> city MONEY 100 EUR DISBURSED effort soup at 2026-01-31
        city -> helpers DATA ?
      ties
        city -> helpers COLLABORATES_WITH depth weft:COORDINATION
      posts
        ann -> city
      """;

  private final org.weft.landscape.view.LandscapeSnapshot drawn =
      LandscapeSketch.of(DRAWN).snapshot();

  @Test
  void deeperLinesLieWithinTheLineAbove() {
    var places = drawn.places();
    assertThat(
            places.isWithin(index(EntityKind.PLACE, "south"), index(EntityKind.PLACE, "district")))
        .isTrue();
    assertThat(drawn.inhabitants(index(EntityKind.PLACE, "north"))).isEqualTo(5000);
    assertThat(drawn.inhabitants(index(EntityKind.PLACE, "south"))).isNull();
  }

  @Test
  void factsReferToWhatIsDrawn() {
    var soup = drawn.efforts().get(index(EntityKind.EFFORT, "soup"));
    assertThat(soup.places()).hasSize(2);
    assertThat(soup.reached()).isEqualTo(40);
    assertThat(drawn.efforts().get(index(EntityKind.EFFORT, "vague")).status()).isNull();
    assertThat(drawn.efforts().get(index(EntityKind.EFFORT, "old")).standing().evidence())
        .isEqualTo(EvidenceBasis.CLAIMED);
    assertThat(drawn.seats().getFirst().role()).isEqualTo(SeatRole.FUNDER);
    assertThat(drawn.seats().getLast().member()).isEqualTo(-1);
    assertThat(drawn.flows().getFirst().amount()).isEqualTo(new BigDecimal("100"));
    assertThat(drawn.flows().getFirst().basis()).isEqualTo(FlowBasis.DISBURSED);
    assertThat(drawn.flows().getLast().amount()).isNull();
    assertThat(drawn.posts().getFirst().key()).isEqualTo("ann@city");
  }

  @Test
  void shuffledKeepsWhatIsDrawn() {
    var shuffled = LandscapeSketch.of(DRAWN).shuffled(7).snapshot();
    assertThat(shuffled.efforts())
        .extracting(effort -> effort.key())
        .containsExactlyInAnyOrder("soup", "lunch", "old", "vague");
    assertThat(
            shuffled
                .efforts()
                .get(shuffled.find(EntityKind.EFFORT, "lunch").orElseThrow())
                .partOf())
        .isEqualTo(shuffled.find(EntityKind.EFFORT, "soup").orElseThrow());
  }

  @Test
  void whatIsNotDrawnIsRefused() {
    assertThatThrownBy(() -> LandscapeSketch.of("efforts\n  soup by nobody\n").snapshot())
        .hasMessageContaining("nobody");
    assertThatThrownBy(() -> LandscapeSketch.of("efforts\n  soup partOf nothing\n").snapshot())
        .hasMessageContaining("nothing");
  }

  private int index(EntityKind kind, String key) {
    return drawn.find(kind, key).orElseThrow();
  }
}
