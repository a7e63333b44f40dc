package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.UserError;

/// What the mutation `importRun` answers.
///
/// @param notices those that were kept; shown page by page
record ImportRunPayload(
    @Nullable ImportStatus status,
    @Nullable Long version,
    @Nullable Import imported,
    List<ImportCount> counts,
    List<NoticeCount> noticeCounts,
    List<Notice> notices,
    List<UserError> userErrors) {

  static ImportRunPayload of(ImportResult result) {
    return new ImportRunPayload(
        result.status(),
        result.version(),
        result.imported(),
        result.counts(),
        result.noticeCounts(),
        result.notices(),
        List.of());
  }

  static ImportRunPayload of(UserError error) {
    return new ImportRunPayload(null, null, null, List.of(), List.of(), List.of(), List.of(error));
  }
}
