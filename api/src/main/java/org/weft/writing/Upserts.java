package org.weft.writing;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.Ref;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.LandscapeInput;

/// What all upsert mutations do: one draft, stating the fields that the caller gave, null ones
/// included.
@Component
class Upserts {

  /// Until callers have accounts.
  private static final String ANYBODY = "anonymous";

  private final LandscapeWriter writer;

  Upserts(LandscapeWriter writer) {
    this.writer = writer;
  }

  /// Makes the payload of one mutation.
  ///
  /// @param <T> type of the fact
  /// @param <P> type of the payload
  interface Payload<T, P> {
    P of(
        @Nullable Ref<T> fact,
        @Nullable Long version,
        @Nullable WriteOutcome outcome,
        List<UserError> userErrors);
  }

  <T, P> P upsert(
      String landscape,
      FactInput input,
      @Nullable Long ifTouchedIn,
      DataFetchingEnvironment field,
      Payload<T, P> payload) {
    var draft = new Draft(input, stated(field));
    var result = writer.write(landscape, draft, authorship(field), ifTouchedIn);
    var written = result.outcomes().getFirst();
    var fact = written.fact();
    return payload.of(
        written.outcome() == null || fact == null ? null : fact.as(),
        result.version(),
        written.outcome(),
        errors(result));
  }

  LandscapeUpsertPayload upsert(LandscapeInput input, DataFetchingEnvironment field) {
    var result = writer.writeLandscape(input, stated(field), authorship(field));
    var outcome = result.outcomes().getFirst().outcome();
    return new LandscapeUpsertPayload(
        outcome == null ? null : input.slug(), result.version(), outcome, errors(result));
  }

  private static Set<String> stated(DataFetchingEnvironment field) {
    Map<String, Object> input = field.getArgumentOrDefault("input", Map.of());
    return input.keySet();
  }

  private static Authorship authorship(DataFetchingEnvironment field) {
    return new Authorship(ANYBODY, "mutation " + field.getField().getName());
  }

  private static List<UserError> errors(WriteResult result) {
    return result.problems().stream().map(UserError::of).toList();
  }
}
