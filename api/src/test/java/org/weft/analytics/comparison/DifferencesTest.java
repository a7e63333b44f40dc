package org.weft.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.weft.analytics.dependence.DependenceAnalysis;
import org.weft.analytics.dependence.DependenceQuestion;
import org.weft.analytics.depth.PartnershipDepthAnalysis;
import org.weft.analytics.depth.PartnershipDepthQuestion;
import org.weft.analytics.gaps.CoverageAnalysis;
import org.weft.analytics.gaps.CoverageQuestion;
import org.weft.analytics.gaps.RoomQuestion;
import org.weft.analytics.gaps.WhoIsMissingAnalysis;
import org.weft.analytics.participation.ParticipationAnalysis;
import org.weft.analytics.participation.ParticipationQuestion;
import org.weft.analytics.power.PowerAnalysis;
import org.weft.analytics.power.PowerQuestion;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Two answers differ where what stands at the same place differs, whatever the question.
class DifferencesTest {

  private static final LandscapeSketch DRAWN =
      LandscapeSketch.of(
          """
          issues
            food
          places
            north
            south
          actors
            alliance COLLABORATION on food in north backbone city quota 2
            city GOVERNMENT
            trust PHILANTHROPY
            fund PHILANTHROPY
            club COMMUNITY
          efforts
            soup by club on food in north reached 40 since 2026-01-01
          needs
            100 on food in north
          surveys
            on food in south at 2025-01-01
          seats
            alliance: city votes 1
            alliance: trust FUNDER votes 1
            alliance: fund FUNDER votes 2 since 2026-01-01
          flows
            trust -> alliance MONEY 60 EUR DISBURSED at 2025-03-01 @CONFIRMED
            city -> alliance MONEY 20 EUR DISBURSED at 2025-03-01
            fund -> alliance MONEY 20 EUR DISBURSED at 2026-03-01
            trust -> club MONEY 5 GBP DISBURSED at 2024-01-01
            trust -> club MONEY 5 EUR DISBURSED at 2026-01-01
            trust -> club MONEY 5 EUR DISBURSED at 2026-01-02
          ties
            city -> trust COLLABORATES_WITH depth briggs:cooperation
          """);

  private static LandscapeView on(String day) {
    return DRAWN.view(LocalDate.parse(day), EvidenceBasis.CLAIMED, Visibility.PUBLIC);
  }

  private static String told(List<Difference> differences) {
    return differences.stream().map(DifferencesTest::told).collect(Collectors.joining("\n"));
  }

  private static String told(Difference one) {
    return "%s %s %s %s".formatted(one.kind(), one.path(), one.beforeText(), one.afterText());
  }

  private static List<Difference> power(LandscapeView before, LandscapeView after) {
    return Differences.between(
        PowerAnalysis.answer(before, PowerQuestion.of("alliance")),
        PowerAnalysis.answer(after, PowerQuestion.of("alliance")),
        after);
  }

  @Test
  void numbersAreOrderedByHowMuchTheyChange() {
    var found = power(on("2025-12-31"), on("2026-06-30"));
    assertThat(told(found))
        .contains(
            "APPEARED members[fund] null null",
            "NUMBER money.topShare 0.75 0.6",
            "NUMBER voting.totalVotes 2 4");
    var numbers = found.stream().filter(one -> one.kind() == DifferenceKind.NUMBER).toList();
    assertThat(numbers).hasSizeGreaterThan(5);
    for (int i = 1; i < numbers.size(); i++) {
      assertThat(relative(numbers.get(i - 1))).isGreaterThanOrEqualTo(relative(numbers.get(i)));
    }
  }

  private static double value(@Nullable Figure figure) {
    return Objects.requireNonNull(Objects.requireNonNull(figure).value());
  }

  private static double relative(Difference difference) {
    return value(difference.relativeChange());
  }

  @Test
  void aNumberShowsBothFiguresAndItsChange() {
    var topShare =
        power(on("2025-12-31"), on("2026-06-30")).stream()
            .filter(one -> one.path().equals("money.topShare"))
            .findFirst()
            .orElseThrow();
    assertThat(value(topShare.before())).isEqualTo(.75);
    assertThat(value(topShare.after())).isEqualTo(.6);
    assertThat(value(topShare.change())).isEqualTo(-.15);
    assertThat(value(topShare.relativeChange())).isEqualTo(.2);
  }

  @Test
  void elementsAreToldApartByWhatTheyNameAndCarryIt() {
    var share =
        power(on("2025-12-31"), on("2026-06-30")).stream()
            .filter(one -> one.path().equals("members[city].voteShare"))
            .findFirst()
            .orElseThrow();
    assertThat(share.subjects()).hasToString("[" + share.subjects().getFirst() + "]");
    assertThat(share.subjects().getFirst().key()).isEqualTo("city");
  }

  @Test
  void becomingKnownIsNoNumber() {
    var before = on("2024-12-31");
    var found = power(before, on("2025-12-31"));
    assertThat(told(found))
        .contains("BECAME_KNOWN money.topShare null 0.75")
        .doesNotContain("NUMBER money.topShare");
    assertThat(told(power(on("2025-12-31"), before)))
        .contains("BECAME_UNKNOWN money.topShare 0.75 null");
  }

  @Test
  void claimedIsComparedWithEvidenced() {
    var evidenced = DRAWN.view(LandscapeSketch.TODAY, EvidenceBasis.EVIDENCED, Visibility.PUBLIC);
    assertThat(told(power(DRAWN.view(), evidenced)))
        .contains("NUMBER money.topShare 0.6 0.5", "WENT money.holders[trust]");
  }

  @Test
  void aStatusChanges() {
    var question = new CoverageQuestion(List.of("food"), null, null, null, null, 1, 1, null);
    var before = on("2025-12-31");
    var after = on("2026-06-30");
    assertThat(
            told(
                Differences.between(
                    CoverageAnalysis.answer(before, question),
                    CoverageAnalysis.answer(after, question),
                    after)))
        .contains("CHANGED cells[food north].status UNKNOWN THIN", "NUMBER counts.thin 0 1");
  }

  @Test
  void seatsAreToldApartByTheirWordsButNotByWhatIsFoundOfThem() {
    var question = RoomQuestion.ofCollaboration("alliance");
    var before = on("2025-12-31");
    var after = on("2026-06-30");
    var found =
        told(
            Differences.between(
                WhoIsMissingAnalysis.answer(before, question),
                WhoIsMissingAnalysis.answer(after, question),
                after));
    assertThat(found).doesNotContain("requiredSeats[ROLE FUNDER FILLED]");
    assertThat(found).contains("APPEARED requiredSeats[ROLE FUNDER].filledBy[fund");
  }

  @Test
  void numbersInOtherCurrenciesAreNotCompared() {
    var before = on("2025-12-31");
    var after = on("2026-06-30");
    var question = DependenceQuestion.ofMoney("club");
    assertThat(
            told(
                Differences.between(
                    DependenceAnalysis.answer(before, question),
                    DependenceAnalysis.answer(after, question),
                    after)))
        .isEqualTo("CHANGED currency GBP EUR");
  }

  @Nested
  class AViewComparedWithItself {

    @Test
    void hasNoDifference() {
      for (var day : List.of("2024-01-01", "2025-12-31", "2026-06-30")) {
        var view = on(day);
        var again = on(day);
        assertThat(power(view, again)).isEmpty();
        assertThat(
                Differences.between(
                    WhoIsMissingAnalysis.answer(view, RoomQuestion.ofCollaboration("alliance")),
                    WhoIsMissingAnalysis.answer(again, RoomQuestion.ofCollaboration("alliance")),
                    again))
            .isEmpty();
        assertThat(
                Differences.between(
                    PartnershipDepthAnalysis.answer(view, PartnershipDepthQuestion.of("alliance")),
                    PartnershipDepthAnalysis.answer(again, PartnershipDepthQuestion.of("alliance")),
                    again))
            .isEmpty();
        assertThat(
                Differences.between(
                    ParticipationAnalysis.answer(view, ParticipationQuestion.of("alliance")),
                    ParticipationAnalysis.answer(again, ParticipationQuestion.of("alliance")),
                    again))
            .isEmpty();
      }
    }
  }
}
