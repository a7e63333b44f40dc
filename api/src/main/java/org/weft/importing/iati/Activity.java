package org.weft.importing.iati;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;
import org.weft.landscape.EffortStatus;

/// What is kept of an activity.
///
/// @param isSecondHand the reporter is no party to it
/// @param updated last day and time of change as the publisher writes it; empty when not stated
/// @param parties everybody who is mentioned, as often as that
/// @param areas every place that is mentioned, those around others included
/// @param places keys of the places where it happens
/// @param subjects what it and its transactions are about
/// @param budget null when nothing is budgeted, or it cannot be told how much
/// @param wholes identifiers of activities that it says to be a part of
/// @param parts identifiers of activities that it says to be parts of it
/// @param conditions what the money depends on; null when nothing is recorded
record Activity(
    Origin origin,
    String id,
    Party reporter,
    boolean isSecondHand,
    String updated,
    String name,
    @Nullable String description,
    @Nullable EffortStatus status,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    List<Participant> participants,
    List<Party> parties,
    List<Area> areas,
    List<String> places,
    List<Subject> subjects,
    @Nullable Budget budget,
    List<String> wholes,
    List<String> parts,
    @Nullable String conditions,
    List<Transfer> transfers) {

  /// The one that was changed last comes last; what decides is never where it stands.
  static final Comparator<Activity> BY_AGE =
      Comparator.comparing(Activity::updated).thenComparing(Activity::content);

  List<Party> in(Role role) {
    return participants.stream()
        .filter(one -> one.role() == role)
        .map(Participant::party)
        .distinct()
        .toList();
  }

  private String content() {
    var text = new StringBuilder();
    for (Object part :
        new Object[] {
          id,
          reporter,
          isSecondHand,
          name,
          description,
          status,
          start,
          end,
          participants,
          parties,
          areas,
          places,
          subjects,
          budget,
          wholes,
          parts,
          conditions
        }) {
      text.append(part).append('\n');
    }
    transfers.stream().map(Transfer::content).sorted().forEach(text::append);
    return text.toString();
  }
}
