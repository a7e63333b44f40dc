package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Seat;

/// What `seatUpsert` did.
record SeatUpsertPayload(
    @Nullable Ref<Seat> seat,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
