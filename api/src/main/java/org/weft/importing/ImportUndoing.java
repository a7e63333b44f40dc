package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.Problem;

/// What came of undoing an import.
///
/// @param imported the import as it is remembered now; null when it could not be undone
/// @param problems what is in the way; then nothing was written
public record ImportUndoing(@Nullable Import imported, List<Problem> problems) {}
