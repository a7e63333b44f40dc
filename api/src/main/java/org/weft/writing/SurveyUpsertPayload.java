package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Ref;
import org.weft.landscape.Survey;

/// What `surveyUpsert` did.
record SurveyUpsertPayload(
    @Nullable Ref<Survey> survey,
    @Nullable Long version,
    @Nullable WriteOutcome outcome,
    List<UserError> userErrors) {}
