package org.weft.analytics.launchcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.analytics.duplication.DuplicationReason;
import org.weft.analytics.duplication.Proposal;
import org.weft.analytics.gaps.RequiredSeat;
import org.weft.analytics.gaps.RequiredSeatKind;
import org.weft.analytics.gaps.RequiredSeatStatus;
import org.weft.analytics.gaps.SeatRequirement;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SeatRole;
import org.weft.landscape.Sector;
import org.weft.meaning.NearestTexts;
import org.weft.support.LandscapeSketch;

/// A launch check is read by people who know neither the codes nor the words of the schema.
class LaunchSentencesTest {

  private static final LandscapeSketch DISTRICT =
      LandscapeSketch.of(
          """
          issues
            hunger
          services
            meals
          populations
            families
          places
            north
          actors
            city GOVERNMENT
            helpers NONPROFIT open yes
            shop BUSINESS
            parents COMMUNITY
          templates
            feeding on hunger roles FUNDER,DATA_HOLDER,ACCOUNTABLE_AUTHORITY kinds STAFF_TIME sectors FAITH voices families
          efforts
            soup by helpers on hunger delivers meals in north for families capacity 400 reached 300
            stew by city on hunger delivers meals in north for families
          needs
            300 on hunger in north for families
            90 delivers meals in north for families
          flows
            shop -> city STAFF_TIME 1 FTE
            shop -> city DATA 1 set
          initiatives
            kitchen by helpers proposedBy city on hunger delivers meals in north for families capacity 80
          """);

  /// What the schema says where people say something else.
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3,}\\b|[A-Z]_[A-Z]|\\bcells?\\b");

  private static final Ref<Population> FAMILIES =
      new Ref<>("sketch", EntityKind.POPULATION, "families");

  private static LaunchCheck check(String more) {
    var view = DISTRICT.with(more).view();
    return LaunchCheckQuestion.answer(
        view,
        Proposal.of(view, "kitchen", null),
        new LaunchPlanInput(null, null, null, null),
        List.of(),
        NearestTexts.notSearched("Nobody reads here."),
        null);
  }

  private static Stream<String> sentences() {
    var check = check("");
    return Stream.of(
            Stream.of(check.rule()),
            check.reasons().stream().map(LaunchReason::sentence),
            check.conditions().stream().map(LaunchCondition::sentence),
            check.unknowns().stream().map(LaunchUnknown::sentence),
            check.duplication().matches().stream()
                .flatMap(match ->
                    Stream.concat(
                        Stream.of(match.moveReason(), match.parallelReason()),
                        match.reasons().stream().map(DuplicationReason::sentence))))
        .flatMap(sentences -> sentences)
        .filter(Objects::nonNull);
  }

  @Test
  void noSentenceHasACode() {
    assertThat(sentences()).hasSizeGreaterThan(20).noneMatch(CODE.asPredicate());
  }

  @Test
  void anEmptySeatIsNamedByWhatIsMissing() {
    assertThat(
            List.of(
                missing(RequiredSeatKind.ROLE),
                missing(RequiredSeatKind.SECTOR),
                missing(RequiredSeatKind.POPULATION_VOICE),
                missing(RequiredSeatKind.RESOURCE_KIND),
                missing(RequiredSeatKind.BRIDGE)))
        .containsExactly(
            "Data holder: Why.",
            "Faith: Why.",
            "A voice of the people concerned: Why.",
            "Space in kind: Why.",
            "Between business and community: Why.");
  }

  private static String missing(RequiredSeatKind kind) {
    return read(seat(kind)).reasons().getFirst().sentence();
  }

  private static Findings read(RequiredSeat seat) {
    var findings = new Findings();
    new RoomFindings(findings, new LaunchPlan(List.of(), null, null, List.of()))
        .read(List.of(seat));
    return findings;
  }

  private static RequiredSeat seat(RequiredSeatKind kind) {
    return new RequiredSeat(
        kind,
        kind == RequiredSeatKind.ROLE ? SeatRole.DATA_HOLDER : null,
        kind == RequiredSeatKind.SECTOR ? sector("FAITH") : null,
        kind == RequiredSeatKind.POPULATION_VOICE ? FAMILIES : null,
        kind == RequiredSeatKind.RESOURCE_KIND ? ResourceKind.IN_KIND_SPACE : null,
        kind == RequiredSeatKind.BRIDGE
            ? List.of(sector("BUSINESS"), sector("COMMUNITY"))
            : List.of(),
        SeatRequirement.DEFAULT,
        List.of(),
        RequiredSeatStatus.MISSING,
        "Why.",
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  private static Ref<Sector> sector(String key) {
    return new Ref<>("sketch", EntityKind.SECTOR, key);
  }

  @Test
  void whoIsToBeInvitedIsSaidInWordsToo() {
    assertThat(read(seat(RequiredSeatKind.ROLE)).conditions().getFirst().sentence())
        .isEqualTo(
            "Invite somebody for the role of data holder; nobody in the landscape is known to fit.");
  }

  @Test
  void thoseWhoAreToHaveAVoiceAreNamedBeforeWhoCouldSpeakForThem() {
    var invite =
        check("actors\n  mothers COMMUNITY represents families\n").conditions().stream()
            .filter(condition -> condition.code() == LaunchConditionCode.FILL_SEAT)
            .toList();
    assertThat(invite)
        .extracting(LaunchCondition::sentence)
        .containsExactly(
            "Invite somebody who speaks for the people named first; the actors listed could.");
  }
}
