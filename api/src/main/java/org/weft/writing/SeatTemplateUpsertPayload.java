package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.SeatTemplate;

/// What `seatTemplateUpsert` did.
record SeatTemplateUpsertPayload(
    @Nullable Ref<SeatTemplate> seatTemplate,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
