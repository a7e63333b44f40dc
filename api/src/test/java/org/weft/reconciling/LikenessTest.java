package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs of records and what is made of them.
class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          SAME;      Youth Forge | GB-CHC:123456;              Youth Forge Ltd | GB-CHC:0123456
          SAME;      Youth Forge | GB-CHC:123456;              Yuoth Forge | GB-CHC:123456-0
          SAME;      MSF | XI-LEI:abcdef0123;                  Médecins Sans Frontières | LEI:ABCDEF0123
          SAME;      Oxfam | @Leeds | GB-CHC:202918;           OXFAM | @Oxford | GB-CHC:202918
          IN_DOUBT;  Youth Forge | GB-CHC:123456;              Merchants Guild | GB-CHC:123456
          IN_DOUBT;  Oxfam GB | GB-CHC:202918;                 Oxfam Scotland | GB-CHC:202918
          IN_DOUBT;  Youth Forge;                              Youth Forge
          IN_DOUBT;  Youth Forge | @Leeds;                     Youth Forge CIC | @Leeds < Yorkshire
          IN_DOUBT;  Youth Forge | @Leeds < Yorkshire;         Youth Forge | @Yorkshire
          IN_DOUBT;  Youth Forge | @Leeds;                     Youth Forge | @Kenya
          DIFFERENT; Youth Forge | @Leeds;                     Youth Forge | @Oxford
          DIFFERENT; Youth Forge | GB-CHC:123456;              Youth Forge | GB-CHC:654321
          IN_DOUBT;  Youth Forge | GB-CHC:1 | GB-COH:77;       Youth Forge | GB-CHC:2 | GB-COH:77
          IN_DOUBT;  Youth Forge | GB-CHC:No Identifier;       Youth Forge | GB-CHC:No Identifier
          DIFFERENT; Youth Forge | GB-CHC:0;                   Merchants Guild | GB-CHC:0
          DIFFERENT; Red Cross Kenya;                          Red Cross Uganda
          DIFFERENT; Kenya Red Cross Society;                  Uganda Red Cross Society
          DIFFERENT; Red Cross;                                Red Cross Kenya
          DIFFERENT; Save the Children Kenya Country Office;   Save the Children Uganda Country Office
          DIFFERENT; Royal British Legion Branch 12;           Royal British Legion Branch 13
          DIFFERENT; Elementary School No. 4;                  Elementary School No. 14
          DIFFERENT; Royal British Legion;                     Royal British Legion Branch 12
          IN_DOUBT;  University of York;                       York University
          DIFFERENT; University of York | @York;               York University | @Toronto
          IN_DOUBT;  MSF;                                      Médecins Sans Frontières
          IN_DOUBT;  Médecins Sans Frontières (MSF);           MSF
          DIFFERENT; M;                                        Médecins Sans Frontières
          DIFFERENT; MS;                                       Medici Sociali
          IN_DOUBT;  YouthForge;                               Youth Forge
          IN_DOUBT;  Hollin Foundation;                        Hollin Stiftung gGmbH
          DIFFERENT; Hollin Foundation;                        Hollin Trust
          IN_DOUBT;  Medecin Sans Frontieres;                  Médecins Sans Frontières
          DIFFERENT; unknown;                                  Unknown
          IN_DOUBT;  Tide Fund | Ebb and Flow;                 The Ebb & Flow
          DIFFERENT; Hope | https://hope.org;                  Merchants Guild | https://www.hope.org/x
          """)
  void pairs(Verdict verdict, String a, String b) {
    var one = Compared.of(Profiles.of("a", a));
    var other = Compared.of(Profiles.of("b", b));
    assertThat(Likeness.of(one, other)).extracting(Likeness::verdict).isEqualTo(verdict);
    assertThat(Likeness.of(other, one).score()).isEqualTo(Likeness.of(one, other).score());
    assertThat(Likeness.of(one, other).score()).isBetween(0.0, 1.0);
  }

  @Test
  void everyReasonIsAFactThatCanBeChecked() {
    var likeness =
        Likeness.of(
            Compared.of(
                Profiles.of("a", "Acme Ltd | @Leeds | GB-COH:1234567 | https://www.acme.org/us")),
            Compared.of(
                Profiles.of(
                    "b", "ACME Inc. | @York | GB-COH:01234567 | US-EIN:1 | http://acme.org")));
    assertThat(likeness.reasons())
        .containsExactly(
            new ReconciliationReason(
                ReconciliationReasonKind.SAME_IDENTIFIER, "GB-COH 01234567", "GB-COH 01234567"),
            new ReconciliationReason(ReconciliationReasonKind.SAME_NAME, "Acme Ltd", "ACME Inc."),
            new ReconciliationReason(
                ReconciliationReasonKind.DIFFERENT_LEGAL_FORMS, "Acme Ltd", "ACME Inc."),
            new ReconciliationReason(ReconciliationReasonKind.DIFFERENT_PLACES, "Leeds", "York"),
            new ReconciliationReason(
                ReconciliationReasonKind.SAME_WEBSITE, "acme.org", "acme.org"));
    assertThat(likeness.score()).isEqualTo(0.944);
  }

  @Test
  void aHostThatManyShareSaysNothing() {
    var likeness =
        Likeness.of(
            Compared.of(Profiles.of("a", "Hope | https://facebook.com/hope")),
            Compared.of(Profiles.of("b", "Hope | https://facebook.com/other")));
    assertThat(likeness.reasons())
        .extracting(ReconciliationReason::kind)
        .containsExactly(ReconciliationReasonKind.SAME_NAME);
  }
}
