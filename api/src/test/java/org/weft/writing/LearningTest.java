package org.weft.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Identifier;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.OrganizationInput;

class LearningTest {

  private static final Identifier CHARITY = new Identifier("GB-CHC", "7");
  private static final Identifier COMPANY = new Identifier("GB-COH", "9");
  private static final FactId FORGE = new FactId(EntityKind.ORGANIZATION, "forge");

  private static final Map<String, Object> GONE =
      Map.of(
          "name", "The Forge",
          "alternativeNames", List.of("Youth Forge", "YF"),
          "identifiers", List.of(CHARITY, COMPANY));

  @Test
  void whoStaysIsCalledLikeBothOfThem() {
    var draft =
        Learning.learned(forge(List.of("Forge"), List.of(CHARITY)), new StoredFact(FORGE, 1, GONE));
    var input = (OrganizationInput) draft.input();
    assertThat(input.name()).isEqualTo("Youth Forge");
    assertThat(input.alternativeNames()).containsExactly("Forge", "The Forge", "YF");
    assertThat(input.identifiers())
        .containsExactly(new IdentifierInput("GB-CHC", "7"), new IdentifierInput("GB-COH", "9"));
    assertThat(draft.stated()).containsExactlyInAnyOrder("alternativeNames", "identifiers");
  }

  @Test
  void aSplitTakesBackWhatWasLearnedFromNobodyElse() {
    var now = forge(List.of("Forge", "The Forge", "YF", "Later"), List.of(CHARITY, COMPANY));
    var before =
        before(Map.of("alternativeNames", List.of("Forge"), "identifiers", List.of(CHARITY)));
    assertThat(Learning.forgotten(before, now, GONE, Set.of()))
        .isEqualTo(
            Map.of("alternativeNames", List.of("Forge", "Later"), "identifiers", List.of(CHARITY)));
    assertThat(Learning.forgotten(before, now, GONE, Set.of("YF", COMPANY)))
        .as("another one taught it, too")
        .isEqualTo(Map.of("alternativeNames", List.of("Forge", "YF", "Later")));
  }

  @Test
  void whatHadNoOtherNamesHasNoneAgain() {
    var before = before(new TreeMap<>());
    assertThat(Learning.forgotten(before, forge(List.of("YF"), List.of()), GONE, Set.of()))
        .as("the merger did not change it")
        .isEmpty();
    var none = new TreeMap<String, @Nullable Object>();
    none.put("alternativeNames", null);
    assertThat(Learning.forgotten(before(none), forge(List.of("YF"), List.of()), GONE, Set.of()))
        .isEqualTo(none);
  }

  private static StoredFact forge(List<String> others, List<Identifier> identifiers) {
    var state = new TreeMap<String, Object>(Map.of("name", "Youth Forge"));
    state.put("alternativeNames", others);
    state.put("identifiers", identifiers);
    return new StoredFact(FORGE, 1, state);
  }

  private static Journal.Entry before(Map<String, ? extends @Nullable Object> fields) {
    return new Journal.Entry(FORGE, new TreeMap<>(fields), false);
  }
}
