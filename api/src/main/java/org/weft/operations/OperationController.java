package org.weft.operations;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.InvalidArgumentException;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;
import reactor.core.publisher.Flux;

/// Operations, for people who watch.
@Controller
class OperationController {

  /// How often a watcher hears. Our choice: a bar that moves, and no more.
  private static final Duration BEAT = Duration.ofMillis(250);

  private static final String RULE = "must be the id of an operation that is known";

  private final Operations operations;

  OperationController(Operations operations) {
    this.operations = operations;
  }

  @QueryMapping
  @Nullable Operation operation(@Argument String id) {
    return operations.find(id).orElse(null);
  }

  @MutationMapping
  OperationPayload operationCancel(@Argument String id) {
    return operations
        .cancel(id)
        .map(OperationPayload::of)
        .orElseGet(() ->
            new OperationPayload(
                null, List.of(UserError.of(UserErrorCode.INVALID, "id", id, RULE))));
  }

  /// The operation now, whenever it is another one than before, and at its end.
  @SubscriptionMapping
  Flux<Operation> operationProgress(@Argument String id) {
    if (operations.find(id).isEmpty()) {
      throw new InvalidArgumentException("id", id, RULE);
    }
    return Flux.interval(Duration.ZERO, BEAT)
        .onBackpressureDrop()
        .map(_ -> operations.find(id).orElseThrow())
        .distinctUntilChanged()
        .takeUntil(operation -> operation.state().isEnded());
  }
}
