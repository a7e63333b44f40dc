package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Issue;
import org.weft.landscape.Ref;

/// What `issueUpsert` did.
record IssueUpsertPayload(
    @Nullable Ref<Issue> issue,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
