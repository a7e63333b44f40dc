package org.weft.reconciling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Clearance;

/// Who is there, ready to be asked many times: per landscape, at its newest version, as much as the
/// caller may see.
@Component
class ActorIndex {

  /// Landscapes in memory at once. Our choice: a table is worked on for an hour, then another.
  private static final int LANDSCAPES = 4;

  private record Seen(String landscape, long version, Visibility narrowest) {}

  private final Cache<Seen, Matcher> matchers =
      Caffeine.newBuilder().maximumSize(LANDSCAPES).build();
  private final ReconciliationQueries queries;
  private final Clearance clearance;

  ActorIndex(ReconciliationQueries queries, Clearance clearance) {
    this.queries = queries;
    this.clearance = clearance;
  }

  /// Empty when there is no such landscape.
  Optional<Matcher> matcher(String landscape) {
    return queries
        .version(landscape)
        .map(version ->
            matchers.get(
                new Seen(landscape, version, clearance.current()),
                seen -> new Matcher(queries.actors(landscape, seen.narrowest()))));
  }
}
