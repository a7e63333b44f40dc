package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `landscapeUpsert` did.
record LandscapeUpsertPayload(
    @Nullable String slug,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
