package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Ref;

/// Whom one input lists twice.
class FindingTest {

  @Test
  void theOrderOfTheInputSaysNothing() {
    var actors = new ArrayList<>(listed("Harbor Trust", "The Harbour Trust", "Merchants Guild"));
    var pairs = finding().listedTwice(actors);
    assertThat(pairs).extracting(ReconciliationPair::id).containsExactly("o0\no1");
    assertThat(pairs.getFirst().reasons())
        .extracting(ReconciliationReason::kind)
        .containsExactly(ReconciliationReasonKind.SIMILAR_NAME);
    assertThat(finding().listedTwice(actors.reversed())).isEqualTo(pairs);
  }

  @Test
  void ofMostAlikeActorsEachIsProposedWithAFew() {
    var names = Stream.generate(() -> "Community Fund").limit(50).toArray(String[]::new);
    assertThat(finding().listedTwice(listed(names))).hasSizeBetween(50, 3 * 50);
  }

  @Test
  void whatIsDecidedIsNotAskedAgain() {
    assertThat(finding(rejected("o1", "o0")).listedTwice(listed("Harbor Trust", "Harbor Trust")))
        .isEmpty();
  }

  @Test
  void whatNoIdentifierTellsApartAndAPlaceDoesIsTwo() {
    assertThat(finding().listedTwice(listed("Oxfam | @Leeds", "Oxfam | @Oxford"))).isEmpty();
  }

  private static Finding finding(ReconciliationPair... decided) {
    return new Finding("town", List.of(), new Decisions(List.of(decided)));
  }

  private static List<Profile> listed(String... lines) {
    var profiles = new ArrayList<Profile>();
    for (var line : lines) {
      profiles.add(Profiles.of("o" + profiles.size(), line));
    }
    return profiles;
  }

  private static ReconciliationPair rejected(String a, String b) {
    var decision = new ReconciliationDecision("Ann", OffsetDateTime.MIN, null, null, 1);
    return new ReconciliationPair(
        new Ref<>("town", EntityKind.ORGANIZATION, a),
        new Ref<>("town", EntityKind.ORGANIZATION, b),
        null,
        List.of(),
        ReconciliationState.REJECTED,
        decision);
  }
}
