package org.weft.importing;

import org.jspecify.annotations.Nullable;

/// An input after reading, before anything is written.
///
/// @param format null when the input was refused before its format was known
/// @param contentSha256 see {@link ContentCheck#examine}; null when refused
record ReadInput(@Nullable String format, @Nullable String contentSha256, ImportBatch batch) {}
