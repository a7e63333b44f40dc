package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Post;
import org.weft.landscape.Ref;

/// What `postUpsert` did.
record PostUpsertPayload(
    @Nullable Ref<Post> post,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
