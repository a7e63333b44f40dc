package org.weft.recording;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// What a kept launch check shows of its answer: as it was, as it would be today, and what changed.
@Component
class RecordFields implements RuntimeWiringConfigurer {

  private final FullAnswer full;

  RecordFields(FullAnswer full) {
    this.full = full;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "LaunchCheckRecord",
        type ->
            type.dataFetcher("answer", field -> record(field).answer())
                .dataFetcher("again", this::again)
                .dataFetcher("changes", this::changes));
  }

  private static LaunchCheckRecord record(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getSource());
  }

  private @Nullable Recorded again(DataFetchingEnvironment field) {
    var check = check(field);
    return check == null ? null : new Recorded(check);
  }

  private @Nullable Recorded changes(DataFetchingEnvironment field) {
    var now = check(field);
    return now == null
        ? null
        : new LaunchCheckChanges(record(field).answer().fields(), now).recorded();
  }

  /// Null when the question cannot be asked any more, such as of a proposal that is gone.
  private @Nullable Map<String, @Nullable Object> check(DataFetchingEnvironment field) {
    var asked = FullAnswer.read(record(field).asked());
    var landscape = record(field).readIn();
    if (landscape == null) {
      asked.remove("asOf");
    }
    var result = landscape == null ? full.of(asked) : full.of(asked, landscape);
    return result.check() instanceof Map<?, ?> check ? Recorded.fieldsOf(check) : null;
  }
}
