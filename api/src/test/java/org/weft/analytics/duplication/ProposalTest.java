package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.landscape.EntityKind;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Period;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// A proposal is an initiative of the landscape or is stated in the question; a wrong one is
/// refused with argument, value and rule.
class ProposalTest {

  private static final LandscapeView VIEW =
      LandscapeSketch.of(
              """
              issues
                food
              places
                north
              actors
                city GOVERNMENT
                helpers NONPROFIT
              initiatives
                kitchen by helpers proposedBy city on food in north capacity 80 since 2026-01-01 until 2027-12-31
              """)
          .view();

  private static ProposalInput stated(
      List<String> issues, @Nullable ProposalPeriod period, @Nullable Integer capacity) {
    return new ProposalInput(
        "Kitchen", null, issues, null, null, List.of("north"), period, capacity, "city", List.of());
  }

  private static void refused(ThrowingCallable asked, String message) {
    assertThatThrownBy(asked).isInstanceOf(InvalidArgumentException.class).hasMessage(message);
  }

  @Test
  void anInitiativeIsTakenAsItIsRecorded() {
    var proposal = Proposal.of(VIEW, "kitchen", null);

    assertThat(proposal.capacity()).isEqualTo(80);
    assertThat(proposal.members()).hasSize(2);
    assertThat(proposal.period())
        .isEqualTo(new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31")));
    assertThat(proposal.notStated())
        .containsExactly(CellDimension.SERVICE, CellDimension.POPULATION);
    assertThat(proposal.text()).isEqualTo(new ProposalText("kitchen", null));
  }

  @Test
  void aStatedProposalWithoutPeriodRunsFromTheDayAsked() {
    assertThat(Proposal.of(VIEW, null, stated(List.of("food"), null, null)).period())
        .isEqualTo(new Period(LandscapeSketch.TODAY, null));
  }

  @Test
  void bothOrNoneIsRefused() {
    var message = "must be given, or proposal: exactly one of the two";
    refused(() -> Proposal.of(VIEW, null, null), "initiative: null " + message);
    refused(
        () -> Proposal.of(VIEW, "kitchen", stated(List.of("food"), null, null)),
        "initiative: kitchen " + message);
  }

  @Test
  void anUnknownCodeIsRefused() {
    refused(
        () -> Proposal.of(VIEW, null, stated(List.of("fod"), null, null)),
        "proposal.issues: fod names no Issue of landscape 'sketch'");
    refused(
        () -> Proposal.of(VIEW, "kitchn", null),
        "initiative: kitchn names no Initiative of landscape 'sketch'");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    var period = new ProposalPeriod(LocalDate.parse("2027-01-01"), LocalDate.parse("2026-01-01"));
    refused(
        () -> Proposal.of(VIEW, null, stated(List.of("food"), period, null)),
        "proposal.period.to: 2026-01-01 must not be before from: 2027-01-01");
  }

  @Test
  void aNegativeCapacityIsRefused() {
    refused(
        () -> Proposal.of(VIEW, null, stated(List.of("food"), null, -1)),
        "proposal.capacity: -1 must be >= 0");
  }

  @Test
  void sayingNeitherWhatNorForWhomIsRefused() {
    refused(
        () -> Proposal.of(VIEW, null, stated(List.of(), null, null)),
        "proposal.issues: [] must name an issue, or services or populations must");
  }

  private static ProposalInput worded(String name, @Nullable String description) {
    return new ProposalInput(
        name, description, List.of("food"), null, null, null, null, 0, null, List.of("helpers"));
  }

  @Test
  void aNameOrADescriptionThatIsTooLongIsRefusedAndShortened() {
    refused(
        () -> Proposal.of(VIEW, null, worded(" ", null)),
        "proposal.name:   must have 1 to 500 characters");
    refused(
        () -> Proposal.of(VIEW, null, worded("n".repeat(501), null)),
        "proposal.name: " + "n".repeat(40) + "… must have 1 to 500 characters");
    refused(
        () -> Proposal.of(VIEW, null, worded("Kitchen", "d".repeat(5001))),
        "proposal.description: " + "d".repeat(40) + "… must have at most 5000 characters");
  }

  @Test
  void aStatedProposalIsSearchedByNameAndDescription() {
    assertThat(Proposal.of(VIEW, null, worded("Kitchen", null)).text())
        .isEqualTo(new ProposalText(null, "Kitchen"));
    assertThat(Proposal.of(VIEW, null, worded("n".repeat(500), "d".repeat(5000))).text())
        .isEqualTo(new ProposalText(null, "n".repeat(500) + ' ' + "d".repeat(5000)));
  }

  @Test
  void itMayServeNobodyYetAndInviteAnybody() {
    var proposal = Proposal.of(VIEW, null, worded("Kitchen", null));

    assertThat(proposal.capacity()).isZero();
    assertThat(proposal.members())
        .containsExactly(VIEW.snapshot().find(EntityKind.ORGANIZATION, "helpers").orElseThrow());
    refused(
        () ->
            Proposal.of(
                VIEW,
                null,
                new ProposalInput(
                    "Kitchen",
                    null,
                    List.of("food"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of("helpers", "nobody"))),
        "proposal.invites: nobody names no Organization of landscape 'sketch'");
  }
}
