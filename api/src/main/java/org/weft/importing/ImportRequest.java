package org.weft.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants imported.
///
/// @param id of the import, if it writes something; unique across landscapes
/// @param paths files, folders or zip archives that are one input; the first one names it
/// @param landscape slug; null to take the one that the input names
/// @param format a format id; null to recognize it
/// @param source key of the source that the input stands for; null to make one of its format and
///   name. A newer file of the same source updates what that source told
/// @param endMissing the day on which what that source told before, and no longer lists, ended;
///   null to leave it as it is
/// @param isFounding whether a landscape that does not exist is made
/// @param by who imports, for the change log
public record ImportRequest(
    String id,
    List<Path> paths,
    @Nullable String landscape,
    @Nullable String format,
    @Nullable String source,
    @Nullable LocalDate endMissing,
    boolean isFounding,
    String by) {

  /// What the input is named after.
  Path path() {
    return paths.getFirst();
  }

  public ImportRequest(
      List<Path> paths,
      @Nullable String landscape,
      @Nullable String format,
      @Nullable String source,
      @Nullable LocalDate endMissing,
      boolean isFounding,
      String by) {
    this(
        UUID.randomUUID().toString(), paths, landscape, format, source, endMissing, isFounding, by);
  }

  /// With a source of its own, and nothing ended.
  public ImportRequest(
      Path path,
      @Nullable String landscape,
      @Nullable String format,
      boolean isFounding,
      String by) {
    this(List.of(path), landscape, format, null, null, isFounding, by);
  }
}
