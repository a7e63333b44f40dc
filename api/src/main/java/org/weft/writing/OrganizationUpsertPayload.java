package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Organization;
import org.weft.landscape.Ref;

/// What `organizationUpsert` did.
record OrganizationUpsertPayload(
    @Nullable Ref<Organization> organization,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
