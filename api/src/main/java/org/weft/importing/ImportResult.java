package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.GraphCounters;

/// What one import did.
///
/// @param landscape slug; null when the input was refused and none was named
/// @param version of the landscape afterwards; null when there is no such landscape
/// @param imported what is remembered of it; null when nothing was written
/// @param counts by kind, in the order of the kinds
/// @param notices those that were kept, in the order in which they were met
/// @param noticeCounts of all notices, largest first
/// @param counters what the database itself counted; all zero when nothing was written
public record ImportResult(
    ImportStatus status,
    @Nullable String landscape,
    @Nullable Long version,
    @Nullable Import imported,
    List<ImportCount> counts,
    List<Notice> notices,
    List<NoticeCount> noticeCounts,
    GraphCounters counters) {
  /// Of an import that is remembered; what the database counted then is not.
  static ImportResult of(String landscape, Import made) {
    return new ImportResult(
        ImportStatus.IMPORTED,
        landscape,
        made.version(),
        made,
        made.counts(),
        made.notices(),
        made.noticeCounts(),
        GraphCounters.NONE);
  }
}
