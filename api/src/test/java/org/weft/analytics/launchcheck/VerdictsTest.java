package org.weft.analytics.launchcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The decision table, row by row, and at its edges.
class VerdictsTest {

  @ParameterizedTest(name = "{8}: {9}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # extend | partner | what  | where | cells | unknown | conditions | unknowns | verdict                 | why
          true     | false   | true  | true  | 4     | 0       | 0          | 0        | EXTEND_EXISTING         | an effort can be extended
          true     | true    | true  | true  | 4     | 0       | 2          | 2        | EXTEND_EXISTING         | extending comes before partnering
          true     | false   | true  | true  | 4     | 4       | 0          | 9        | EXTEND_EXISTING         | what is known to exist does so however little else is known
          false    | true    | true  | true  | 4     | 0       | 0          | 0        | PARTNER                 | an effort can be partnered with
          false    | true    | true  | true  | 4     | 4       | 3          | 9        | PARTNER                 | also with most cells unknown
          false    | false   | false | true  | 0     | 0       | 0          | 0        | INSUFFICIENT_DATA       | it does not say what
          false    | false   | true  | false | 0     | 0       | 0          | 0        | INSUFFICIENT_DATA       | it does not say where
          false    | false   | true  | true  | 4     | 3       | 0          | 3        | INSUFFICIENT_DATA       | more than half of the cells are unknown
          false    | false   | true  | true  | 1     | 1       | 0          | 1        | INSUFFICIENT_DATA       | its only cell is unknown
          false    | false   | true  | true  | 4     | 2       | 0          | 2        | PROCEED_WITH_CONDITIONS | half of the cells is not more than half
          false    | false   | true  | true  | 4     | 0       | 1          | 0        | PROCEED_WITH_CONDITIONS | something is to be done
          false    | false   | true  | true  | 4     | 0       | 0          | 1        | PROCEED_WITH_CONDITIONS | something is unknown
          false    | false   | true  | true  | 4     | 0       | 0          | 0        | PROCEED                 | nothing is to be done or unknown
          """)
  void theFirstRowThatHoldsDecides(
      boolean canExtend,
      boolean canPartner,
      boolean saysWhat,
      boolean saysWhere,
      int cells,
      int unknownCells,
      int conditions,
      int unknowns,
      LaunchVerdict verdict,
      String why) {
    var evidence =
        new Evidence(
            canExtend, canPartner, saysWhat, saysWhere, cells, unknownCells, conditions, unknowns);

    assertThat(Verdicts.decide(evidence).verdict()).as(why).isEqualTo(verdict);
  }
}
