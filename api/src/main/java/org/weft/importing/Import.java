package org.weft.importing;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import that was written, as the graph remembers it.
///
/// @param id unique across landscapes
/// @param fileName of the file, folder or archive
/// @param contentSha256 identity of the content: SHA-256 of the file, or of the list of those of
///   several files
/// @param at when it was written
/// @param by who imported
/// @param version of the landscape afterwards
/// @param counts by kind, in the order of the kinds
/// @param noticeCounts largest first, of all notices
/// @param notices those that were kept, in the order in which they were met
/// @param undone null unless it was undone
public record Import(
    String id,
    String format,
    String fileName,
    String contentSha256,
    OffsetDateTime at,
    String by,
    long version,
    List<ImportCount> counts,
    List<NoticeCount> noticeCounts,
    List<Notice> notices,
    @Nullable Undone undone) {

  /// That an import was taken back.
  ///
  /// @param version of the landscape afterwards
  public record Undone(OffsetDateTime at, String by, long version) {}
}
