package org.weft.importing;

import java.io.IOException;
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

/// Imports that run by themselves, for people who watch.
@Controller
class ImportJobController {

  /// How often a watcher hears. Our choice: a bar that moves, and no more.
  private static final Duration BEAT = Duration.ofMillis(250);

  private final ImportJobs jobs;
  private final ImportRequests requests;

  ImportJobController(ImportJobs jobs, ImportRequests requests) {
    this.jobs = jobs;
    this.requests = requests;
  }

  /// What the mutations about jobs answer.
  record ImportJobPayload(@Nullable ImportJob job, List<UserError> userErrors) {}

  @MutationMapping
  ImportJobPayload importStart(@Argument String landscape, @Argument ImportRunInput input)
      throws IOException {
    try {
      return new ImportJobPayload(jobs.start(requests.of(landscape, input)), List.of());
    } catch (InvalidArgumentException e) {
      return new ImportJobPayload(null, List.of(ImportRequests.error(e)));
    }
  }

  @MutationMapping
  ImportJobPayload importCancel(@Argument String id) {
    return jobs.cancel(id)
        .map(job -> new ImportJobPayload(job, List.of()))
        .orElseGet(() ->
            new ImportJobPayload(
                null,
                List.of(
                    UserError.of(
                        UserErrorCode.INVALID, "id", id, "must be the id of an import job"))));
  }

  @QueryMapping
  @Nullable ImportJob importJob(@Argument String id) {
    return jobs.find(id).orElse(null);
  }

  /// The job now, whenever it is another one than before, and at its end.
  @SubscriptionMapping
  Flux<ImportJob> importProgress(@Argument String id) {
    if (jobs.find(id).isEmpty()) {
      throw new InvalidArgumentException("id", id, "must be the id of an import job");
    }
    return Flux.interval(Duration.ZERO, BEAT)
        .onBackpressureDrop()
        .map(_ -> jobs.find(id).orElseThrow())
        .distinctUntilChanged()
        .takeUntil(job -> job.state().isEnded());
  }
}
