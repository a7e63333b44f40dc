package org.weft.analytics.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.view.SeatFact;

/// Whether one required seat is filled, by whom and why.
///
/// @param hasVote null when not known, or none fills it
record SeatVerdict(
    RequiredSeatStatus status,
    String reason,
    List<SeatFilling> filledBy,
    @Nullable Boolean hasVote) {

  /// Who fills it by an unknown hand comes last.
  private static final String NOBODY_KNOWN = "\uffff";

  static SeatVerdict filled(String reason, List<SeatFilling> by, List<SeatFact> seats) {
    return new SeatVerdict(RequiredSeatStatus.FILLED, reason, onePerActor(by), hasVote(seats));
  }

  private static List<SeatFilling> onePerActor(List<SeatFilling> by) {
    var merged = new TreeMap<String, SeatFilling>();
    for (var filling : by) {
      var actor = filling.actor();
      merged.merge(actor == null ? NOBODY_KNOWN : actor.key(), filling, SeatVerdict::both);
    }
    return List.copyOf(merged.values());
  }

  private static SeatFilling both(SeatFilling one, SeatFilling other) {
    var facts =
        Stream.concat(one.facts().stream(), other.facts().stream())
            .distinct()
            .sorted(
                Comparator.<Ref<Entity>, Integer>comparing(ref -> ref.kind().ordinal())
                    .thenComparing(Ref::key))
            .toList();
    return new SeatFilling(one.actor(), one.inferred() && other.inferred(), facts);
  }

  static SeatVerdict missing(String reason) {
    return new SeatVerdict(RequiredSeatStatus.MISSING, reason, List.of(), null);
  }

  static SeatVerdict unknown(String reason) {
    return new SeatVerdict(RequiredSeatStatus.UNKNOWN, reason, List.of(), null);
  }

  private static @Nullable Boolean hasVote(List<SeatFact> seats) {
    var votes = seats.stream().map(SeatFact::votes).toList();
    if (votes.stream().anyMatch(count -> count != null && count > 0)) {
      return true;
    }
    return votes.isEmpty() || votes.stream().anyMatch(Objects::isNull) ? null : false;
  }
}
