package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Service;

/// What `serviceUpsert` did.
record ServiceUpsertPayload(
    @Nullable Ref<Service> service,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
