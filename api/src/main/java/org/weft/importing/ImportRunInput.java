package org.weft.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a caller wants imported.
///
/// @param upload id that the upload was answered with
/// @param furtherUploads ids of the other files of the input; null when there are none
/// @param format a format id; null to recognize it
/// @param source see {@link ImportRequest}
/// @param endMissing see {@link ImportRequest}
record ImportRunInput(
    String upload,
    @Nullable List<String> furtherUploads,
    @Nullable String format,
    @Nullable String source,
    @Nullable LocalDate endMissing) {}
