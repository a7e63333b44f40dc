package org.weft.writing;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// What became of one draft.
///
/// @param fact what it names; null when that is not known
/// @param outcome null when the draft was not written
public record DraftOutcome(@Nullable Ref<Entity> fact, @Nullable WriteOutcome outcome) {}
