package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Effort;
import org.weft.landscape.Ref;

/// What `effortUpsert` did.
record EffortUpsertPayload(
    @Nullable Ref<Effort> effort,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
