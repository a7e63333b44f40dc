package org.weft.analytics.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whether the signals of a center fit the form of governance that is declared.
class GovernanceReadingTest {

  private static GovernanceReading read(String collaboration, String facts) {
    return PowerAsked.ask(
            """
            actors
              alliance COLLABORATION %s
              a
              b
            """
                    .formatted(collaboration)
                + facts)
        .governanceReading();
  }

  private static final String A_GIVES_ALL = "flows\n  a -> alliance MONEY 5 EUR\n";
  private static final String A_AND_B_GIVE =
      "flows\n  a -> alliance MONEY 5 EUR\n  b -> alliance MONEY 5 EUR\n";

  @Test
  void aDeclaredFormCannotBeReadWhereNothingIsTold() {
    var reading = read("form SHARED", "");
    assertThat(reading.fits()).isNull();
    assertThat(reading.sentence()).isEqualTo("No signal of a center can be told.");
  }

  @Test
  void aLeadThatNoSignalShowsIsNeitherConfirmedNorRefuted() {
    var reading = read("form LEAD_ORGANIZATION backbone a", A_AND_B_GIVE);
    assertThat(reading.fits()).isNull();
    assertThat(reading.sentence())
        .startsWith("It declares one organization as its lead")
        .contains("0 of")
        .endsWith("are given.");
  }

  @Test
  void aCenterWhereNobodySaysWhoLeadsCannotBeRead() {
    var reading = read("form LEAD_ORGANIZATION", A_GIVES_ALL);
    assertThat(reading.fits()).isNull();
    assertThat(reading.sentence()).endsWith("who leads is not recorded.");
  }

  @Test
  void aCenterBesideTheLeadDoesNotFit() {
    var reading = read("form LEAD_ORGANIZATION backbone b", A_GIVES_ALL);
    assertThat(reading.fits()).isFalse();
    assertThat(reading.sentence()).contains("not all of them the lead's");
  }

  @Test
  void aCenterBesideABodySetUpToGovernDoesNotFit() {
    var reading = read("form NETWORK_ADMINISTRATIVE_ORGANIZATION backbone b", A_GIVES_ALL);
    assertThat(reading.fits()).isFalse();
    assertThat(reading.sentence()).contains("does not fit");
  }

  @Test
  void theLeadNeedNotBeBehindFindingsThatRuleOut() {
    // b appoints half of the seats and no more: that finding points at nobody's center
    var reading =
        read(
            "form LEAD_ORGANIZATION backbone a",
            A_GIVES_ALL
                + "seats\n  alliance: a MEMBER appointedBy b\n  alliance: b MEMBER appointedBy a\n");
    assertThat(reading.fits()).isTrue();
  }
}
