package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Population;
import org.weft.landscape.Ref;

/// What `populationUpsert` did.
record PopulationUpsertPayload(
    @Nullable Ref<Population> population,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
