package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Need;
import org.weft.landscape.Ref;

/// What `needUpsert` did.
record NeedUpsertPayload(
    @Nullable Ref<Need> need,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
