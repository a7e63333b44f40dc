package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Collaboration;
import org.weft.landscape.Ref;

/// What `collaborationUpsert` did.
record CollaborationUpsertPayload(
    @Nullable Ref<Collaboration> collaboration,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
