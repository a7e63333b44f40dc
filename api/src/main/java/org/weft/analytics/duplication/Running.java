package org.weft.analytics.duplication;

import java.util.Optional;
import org.weft.landscape.EffortStatus;
import org.weft.landscape.figure.ExclusionReason;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.LandscapeView;

/// Which efforts of a view run, are announced, or are over.
///
/// An effort is over when it is closed or cancelled or its last day has passed. One that begins
/// after the day asked counts when it is in the pipeline, since it has then been announced.
record Running(LandscapeView view) {

  /// Whether it goes on, or is announced.
  boolean includes(EffortFact effort) {
    return exclusion(effort).isEmpty() && !isOver(effort);
  }

  /// Why an effort counts neither as running nor as over; empty when it is one of the two.
  Optional<ExclusionReason> exclusion(EffortFact effort) {
    return view.exclusion(effort)
        .filter(reason ->
            reason != ExclusionReason.OTHER_TIME
                || !(hasEnded(effort) || effort.status() == EffortStatus.PIPELINE));
  }

  boolean isOver(EffortFact effort) {
    return effort.status() == EffortStatus.CLOSED
        || effort.status() == EffortStatus.CANCELLED
        || hasEnded(effort);
  }

  private boolean hasEnded(EffortFact effort) {
    var last = effort.standing().validTo();
    return last != null && last.isBefore(view.asOf());
  }
}
