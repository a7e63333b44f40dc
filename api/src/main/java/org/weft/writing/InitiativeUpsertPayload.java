package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Initiative;
import org.weft.landscape.Ref;

/// What `initiativeUpsert` did.
record InitiativeUpsertPayload(
    @Nullable Ref<Initiative> initiative,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
