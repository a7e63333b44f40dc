package org.weft.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What somebody wants imported.
///
/// @param path a file, a folder, or a zip archive
/// @param landscape slug; null to take the one that the input names
/// @param format a format id; null to recognize it
/// @param isFounding whether a landscape that does not exist is made
/// @param by who imports, for the change log
public record ImportRequest(
    Path path,
    @Nullable String landscape,
    @Nullable String format,
    boolean isFounding,
    String by) {}
