package org.weft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.UserError;

/// What the mutation `importUndo` answers.
record ImportUndoPayload(@Nullable Import imported, List<UserError> userErrors) {}
