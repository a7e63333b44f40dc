package org.weft.landscapes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.view.Clearance;
import org.weft.landscape.view.Landscape;
import org.weft.landscape.view.LandscapeView;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Query.landscape` and `Query.landscapes`.
@Controller
class LandscapeController {

  private final LandscapeQueries landscapes;
  private final SnapshotCache snapshots;
  private final Clearance clearance;
  private final Clock clock;

  LandscapeController(
      LandscapeQueries landscapes, SnapshotCache snapshots, Clearance clearance, Clock clock) {
    this.landscapes = landscapes;
    this.snapshots = snapshots;
    this.clearance = clearance;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable Landscape landscape(
      @Argument String slug,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable EvidenceBasis evidence) {
    return landscapes
        .findLandscape(slug)
        .map(head ->
            seen(
                head,
                asOf == null ? LocalDate.now(clock) : asOf,
                evidence == null ? EvidenceBasis.CLAIMED : evidence))
        .orElse(null);
  }

  @QueryMapping
  Connection<Landscape> landscapes(Page page) {
    List<Landscape> rows =
        landscapes.listLandscapes(page).stream()
            .map(head -> seen(head, LocalDate.now(clock), EvidenceBasis.CLAIMED))
            .toList();
    return Connection.of(rows, page, Landscape::slug, landscapes::countLandscapes);
  }

  private Landscape seen(LandscapeQueries.Head head, LocalDate asOf, EvidenceBasis evidence) {
    var visibility = clearance.current();
    return new Landscape(
        head.slug(),
        head.name(),
        head.description(),
        head.defaultCurrency(),
        head.version(),
        asOf,
        evidence,
        null,
        () ->
            new LandscapeView(
                snapshots.snapshot(head.slug(), head.version()), asOf, evidence, visibility));
  }
}
