package org.weft.landscapes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.weft.landscape.view.LandscapeSnapshot;

/// Snapshots by landscape and version. A request reads the version first, so what it gets is never
/// stale, with any number of servers on one database; two requests that need the same load share
/// it.
@Component
class SnapshotCache {

  /// Landscapes in memory at once; the one unused for longest goes first. Our choice.
  private static final int LANDSCAPES = 16;

  private final Cache<String, LandscapeSnapshot> snapshots =
      Caffeine.newBuilder().maximumSize(LANDSCAPES).build();
  private final SnapshotQueries queries;

  SnapshotCache(SnapshotQueries queries) {
    this.queries = queries;
  }

  /// The landscape at this version, or at a later one if it was written meanwhile.
  LandscapeSnapshot snapshot(String slug, long version) {
    return snapshots
        .asMap()
        .compute(
            slug,
            (any, held) -> held != null && held.version() >= version ? held : queries.load(slug));
  }
}
