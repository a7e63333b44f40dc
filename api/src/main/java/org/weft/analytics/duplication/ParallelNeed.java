package org.weft.analytics.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a second effort may be right although one exists: GAO warns that several programmes in
/// one area may be. It is when need in the shared cells is known to be unmet, or when all efforts
/// alike are known to be full; it is not when neither can be; otherwise nobody knows.
final class ParallelNeed {

  private final UnmetNeeds needs;
  private final @Nullable Boolean allFull;

  /// @param matches all of them, not only those shown
  ParallelNeed(UnmetNeeds needs, List<Comparison> matches) {
    this.needs = needs;
    this.allFull = allFull(matches.stream().filter(Comparison::isAlike).toList());
  }

  record Judged(@Nullable Boolean needed, String reason) {}

  Judged judge(Comparison match) {
    if (match.level() == null) {
      return new Judged(null, "There is no level to set it beside.");
    }
    var unmet = needs.sharedWith(match.effort());
    if (unmet != null && unmet > 0) {
      return new Judged(
          true,
          "Of those whom both are for, at least "
              + unmet
              + " people in need are reached by nobody.");
    }
    if (match.isAlike() && Boolean.TRUE.equals(allFull)) {
      return new Judged(true, "Every effort that does the same for the same people is full.");
    }
    if (unmet == null) {
      return new Judged(null, "Whether those whom both are for still need more is not known.");
    }
    if (match.isAlike() && allFull == null) {
      return new Judged(
          null, "Recorded need is met; whether the efforts alike are full is not known.");
    }
    return new Judged(false, "The recorded need of those whom both are for is met.");
  }

  /// Null when not known: an effort whose capacity is unknown may be full.
  private static @Nullable Boolean allFull(List<Comparison> alike) {
    if (alike.isEmpty() || alike.stream().anyMatch(ParallelNeed::hasRoom)) {
      return false;
    }
    return alike.stream().allMatch(match -> match.free() != null) ? Boolean.TRUE : null;
  }

  private static boolean hasRoom(Comparison match) {
    var free = match.free();
    return free != null && free > 0;
  }
}
