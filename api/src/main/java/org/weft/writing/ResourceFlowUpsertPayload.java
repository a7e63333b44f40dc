package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.ResourceFlow;

/// What `resourceFlowUpsert` did.
record ResourceFlowUpsertPayload(
    @Nullable Ref<ResourceFlow> resourceFlow,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
