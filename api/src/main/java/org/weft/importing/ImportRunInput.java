package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// What a caller wants imported.
///
/// @param upload id that the upload was answered with
/// @param format a format id; null to recognize it
record ImportRunInput(String upload, @Nullable String format) {}
