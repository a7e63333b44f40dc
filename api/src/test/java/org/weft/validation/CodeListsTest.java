package org.weft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.CollaborationStage;
import org.weft.landscape.DecisionRule;
import org.weft.landscape.Earmarking;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.GovernanceForm;
import org.weft.landscape.Impetus;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.SharedContent;
import org.weft.landscape.SourceType;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;
import org.weft.landscape.Words;

/// Code lists say the same as the enums, and every code has a label.
@NullMarked
class CodeListsTest {

  private final CodeLists codes = new CodeLists();

  static Stream<Arguments> enumLists() {
    return Stream.of(
        Arguments.of("collaboration-stages", CollaborationStage.values()),
        Arguments.of("decision-rules", DecisionRule.values()),
        Arguments.of("earmarking", Earmarking.values()),
        Arguments.of("effort-statuses", EffortStatus.values()),
        Arguments.of("evidence-bases", EvidenceBasis.values()),
        Arguments.of("flow-bases", FlowBasis.values()),
        Arguments.of("governance-forms", GovernanceForm.values()),
        Arguments.of("impetus", Impetus.values()),
        Arguments.of("regrant-types", RegrantType.values()),
        Arguments.of("resource-kinds", ResourceKind.values()),
        Arguments.of("seat-roles", SeatRole.values()),
        Arguments.of("shared-contents", SharedContent.values()),
        Arguments.of("source-types", SourceType.values()),
        Arguments.of("tie-kinds", TieKind.values()),
        Arguments.of("visibilities", Visibility.values()));
  }

  @ParameterizedTest
  @MethodSource("enumLists")
  void aListHasTheConstantsOfItsEnumInTheirOrder(String list, Enum<?>[] constants) {
    assertThat(codes.labels(list).keySet())
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
    assertThat(codes.labels(list).values()).doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "collaboration-stages",
        "decision-rules",
        "earmarking",
        "effort-statuses",
        "evidence-bases",
        "flow-bases",
        "governance-forms",
        "impetus",
        "resource-kinds",
        "seat-roles",
        "sectors",
        "source-types",
        "tie-kinds",
        "visibilities"
      })
  void sentencesSayTheLabels(String list) {
    codes
        .labels(list)
        .forEach((code, label) -> assertThat(Words.capitalized(code)).isEqualTo(label));
  }

  @Test
  void thereAreSevenSectors() {
    assertThat(codes.labels("sectors").keySet())
        .containsExactly(
            "GOVERNMENT",
            "NONPROFIT",
            "BUSINESS",
            "COMMUNITY",
            "FAITH",
            "PHILANTHROPY",
            "ACADEMIA");
  }

  @Test
  void everyDepthIsOfAScheme() {
    assertThat(codes.labels("depth-codes").keySet())
        .allSatisfy(
            depth -> assertThat(codes.contains("depth-schemes", depth.split(":")[0])).isTrue());
  }

  @Test
  void currenciesAreThoseOfIso4217() {
    assertThat(codes.contains("currencies", "EUR")).isTrue();
    assertThat(codes.contains("currencies", "EURO")).isFalse();
  }

  @Test
  void aListThatDoesNotExistIsAMistakeInTheProgram() {
    assertThatThrownBy(() -> codes.contains("no-such-list", "A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-list");
  }
}
