package org.weft.recording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Initiative;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Landscape;

/// A launch check that was kept.
///
/// @param id unique across landscapes
/// @param recordedBy who recorded it, as stated
/// @param caller whom the server knew the caller to be
/// @param landscapeVersion the version that was read
/// @param clearance the narrowest visibility that the answer shows
/// @param hypothetical whether the landscape was one that could be
/// @param initiative null when the proposal was stated in the question
/// @param title what the proposal was called then
/// @param asked JSON: the arguments as given, with the day and the evidence that were settled
/// @param answerJson JSON: the whole answer; empty where it was not asked for
/// @param readIn the landscape that it is asked again of; null for the one of today
record LaunchCheckRecord(
    String id,
    String landscapeId,
    OffsetDateTime recordedAt,
    String recordedBy,
    @Nullable String note,
    String caller,
    long landscapeVersion,
    LocalDate asOf,
    EvidenceBasis evidence,
    Visibility clearance,
    boolean hypothetical,
    @Nullable Ref<Initiative> initiative,
    String title,
    String verdict,
    String asked,
    String answerJson,
    @Nullable Landscape readIn) {

  /// The same, to be asked again of this landscape.
  LaunchCheckRecord readIn(Landscape landscape) {
    return new LaunchCheckRecord(
        id,
        landscapeId,
        recordedAt,
        recordedBy,
        note,
        caller,
        landscapeVersion,
        asOf,
        evidence,
        clearance,
        hypothetical,
        initiative,
        title,
        verdict,
        asked,
        answerJson,
        landscape);
  }

  /// Where it stands in a list: latest first.
  String sortKey() {
    var moment = recordedAt.toInstant();
    long micros = moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    return "%019d-%s".formatted(Long.MAX_VALUE - micros, id);
  }

  /// The answer as it was.
  Recorded answer() {
    return new Recorded(FullAnswer.read(answerJson));
  }
}
