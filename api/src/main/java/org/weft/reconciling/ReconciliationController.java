package org.weft.reconciling;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;
import org.weft.writing.Authorship;

/// The review queue, and what people decide.
@Controller
class ReconciliationController {

  /// Until callers have accounts.
  private static final String ANYBODY = "anonymous";

  private final PairQueries pairs;
  private final Review review;

  ReconciliationController(PairQueries pairs, Review review) {
    this.pairs = pairs;
    this.review = review;
  }

  @SchemaMapping(typeName = "Landscape")
  Connection<ReconciliationPair> reconciliation(
      Landscape landscape, @Argument List<ReconciliationState> states, Page page) {
    var asked = Set.copyOf(states);
    return Connection.of(
        pairs.page(landscape.slug(), asked, page),
        page,
        ReconciliationPair::place,
        () -> CompletableFuture.completedFuture(pairs.count(landscape.slug(), asked)));
  }

  @MutationMapping
  ReconciliationPayload reconciliationAccept(
      @Argument String landscape, @Argument String a, @Argument String b, @Argument String keep) {
    return review.accept(landscape, a, b, keep, by("reconciliationAccept"));
  }

  @MutationMapping
  ReconciliationPayload reconciliationReject(
      @Argument String landscape, @Argument String a, @Argument String b) {
    return review.reject(landscape, a, b, by("reconciliationReject"));
  }

  @MutationMapping
  ReconciliationPayload reconciliationSplit(
      @Argument String landscape, @Argument String a, @Argument String b) {
    return review.split(landscape, a, b, by("reconciliationSplit"));
  }

  private static Authorship by(String mutation) {
    return new Authorship(ANYBODY, "mutation " + mutation);
  }
}
