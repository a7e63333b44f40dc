package org.weft.analytics.launchcheck;

import static org.weft.analytics.launchcheck.LaunchVerdict.EXTEND_EXISTING;
import static org.weft.analytics.launchcheck.LaunchVerdict.INSUFFICIENT_DATA;
import static org.weft.analytics.launchcheck.LaunchVerdict.PARTNER;
import static org.weft.analytics.launchcheck.LaunchVerdict.PROCEED;
import static org.weft.analytics.launchcheck.LaunchVerdict.PROCEED_WITH_CONDITIONS;

/// The decision table of the launch check: six rows, the first that holds decides.
///
/// What is known to exist comes first: an effort that can be extended or joined stays so however
/// little else is known. Only where nothing of the kind is found does it matter whether anybody has
/// looked. The order is our choice, after Foot: extend rather than duplicate, look before you
/// start.
final class Verdicts {

  /// Row 4. Our choice: where most cells are unknown, that nothing was found says more about the
  /// landscape than about the world. No threshold is published.
  static final double MOST_UNKNOWN = 0.5;

  private Verdicts() {}

  record Decision(LaunchVerdict verdict, String rule) {}

  static Decision decide(Evidence evidence) {
    if (evidence.canExtend()) {
      return new Decision(
          EXTEND_EXISTING,
          "An existing effort does much of it, has room and takes partners, and no second one is known to"
              + " be needed.");
    }
    if (evidence.canPartner()) {
      return new Decision(
          PARTNER, "An existing effort does much of it, and may be done together with.");
    }
    if (!evidence.saysWhat() || !evidence.saysWhere()) {
      return new Decision(
          INSUFFICIENT_DATA, "The proposal does not say what it would do, or where.");
    }
    if (evidence.unknownCells() > MOST_UNKNOWN * evidence.cells()) {
      return new Decision(
          INSUFFICIENT_DATA,
          "For more than half of what it would do, nobody knows whether the need is met.");
    }
    if (evidence.conditions() + evidence.unknowns() > 0) {
      return new Decision(
          PROCEED_WITH_CONDITIONS,
          "Nothing stands against it, but something is to be done or found out.");
    }
    return new Decision(PROCEED, "Nothing stands against it, and nothing that matters is unknown.");
  }
}
