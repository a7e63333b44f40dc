package org.weft.analytics.gaps;

import org.jspecify.annotations.Nullable;

/// Why a cell has its status, in a sentence.
final class Explanation {

  private Explanation() {}

  static String of(
      CoverageReason reason, CoverageQuestion question, @Nullable CellNeed need, CellTally tally) {
    long people = need == null ? 0 : need.people();
    return switch (reason) {
      case NO_NEED -> "The need is recorded, and nobody is in need.";
      case MEETS_THRESHOLD ->
          providers(tally) + " " + served(tally) + " of " + people + " people in need.";
      case FEW_PROVIDERS ->
          "%s; %d are asked, for %d people in need."
              .formatted(providers(tally), question.minimumProviders(), people);
      case BELOW_THRESHOLD, KNOWN_PART_BELOW_THRESHOLD ->
          "%s %s of %d people in need%s.%s"
              .formatted(
                  providers(tally),
                  served(tally),
                  people,
                  question.threshold() == 1 ? "" : ", asked are " + asked(question, people),
                  reason == CoverageReason.BELOW_THRESHOLD
                      ? ""
                      : " Some efforts state no number or also work elsewhere, so it may be more.");
      case NOBODY_PROVIDES ->
          "Somebody looked, and nobody provides for " + people + " people in need.";
      case NEED_UNKNOWN -> "No need is recorded here, nor for a part of it.";
      case NEED_INCOMPLETE ->
          "The need is recorded for some parts only (%d people); of the others it is not known."
              .formatted(people);
      case NOT_SURVEYED ->
          "Nobody is recorded to provide for %d people in need, and nobody looked."
              .formatted(people);
      case EFFORTS_UNCERTAIN -> "There are efforts, but nobody knows whether they still run.";
      case PEOPLE_UNKNOWN ->
          "%s for %d people in need; for how many of them is not recorded."
              .formatted(providers(tally), people);
    };
  }

  private static String providers(CellTally tally) {
    return tally.providers() == 1 ? "1 provider" : tally.providers() + " providers";
  }

  private static String served(CellTally tally) {
    var served = tally.served();
    var atMost = tally.servedAtMost();
    if (served != null) {
      return "for " + served;
    }
    return atMost == null ? "for an unknown number" : "for at most " + atMost;
  }

  private static String asked(CoverageQuestion question, long people) {
    return String.valueOf((long) Math.ceil(question.threshold() * people));
  }
}
