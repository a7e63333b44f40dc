package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Place;
import org.weft.landscape.Ref;

/// What `placeUpsert` did.
record PlaceUpsertPayload(
    @Nullable Ref<Place> place,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
