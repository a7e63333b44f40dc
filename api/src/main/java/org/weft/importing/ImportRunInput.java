package org.weft.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a caller wants imported.
///
/// @param upload id that the upload was answered with
/// @param format a format id; null to recognize it
/// @param source see {@link ImportRequest}
/// @param endMissing see {@link ImportRequest}
record ImportRunInput(
    String upload,
    @Nullable String format,
    @Nullable String source,
    @Nullable LocalDate endMissing) {}
