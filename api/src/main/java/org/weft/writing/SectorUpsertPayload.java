package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Sector;

/// What `sectorUpsert` did.
record SectorUpsertPayload(
    @Nullable Ref<Sector> sector,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
