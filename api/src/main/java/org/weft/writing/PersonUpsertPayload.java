package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Person;
import org.weft.landscape.Ref;

/// What `personUpsert` did.
record PersonUpsertPayload(
    @Nullable Ref<Person> person,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
