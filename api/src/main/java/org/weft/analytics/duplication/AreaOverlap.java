package org.weft.analytics.duplication;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.weft.landscape.figure.Figure;
import org.weft.landscape.view.EffortFact;
import org.weft.landscape.view.Fact;
import org.weft.landscape.view.Figures;
import org.weft.landscape.view.LandscapeView;

/// How much of the area of a proposal an effort works in.
final class AreaOverlap {

  private static final String METRIC = "duplication.areaOverlap";

  private final LandscapeView view;
  private final Proposal proposal;
  private final PlaceAreas areas;
  private final Optional<Geometry> proposed;

  AreaOverlap(LandscapeView view, Proposal proposal) {
    this.view = view;
    this.proposal = proposal;
    this.areas = PlaceAreas.of(view.snapshot());
    this.proposed = areas.union(proposal.places());
  }

  Figure with(EffortFact effort) {
    var figures =
        Figures.of(view, proposal.period())
            .from(
                Stream.<Fact>concat(Stream.of(effort), Stream.ofNullable(proposal.fact()))
                    .toList());
    if (proposed.isEmpty()) {
      return figures.notEvaluable(METRIC, "The area of a place of the proposal is not known.");
    }
    return areas
        .union(effort.places())
        .map(existing -> figures.figure(METRIC, PlaceAreas.shareOf(proposed.get(), existing)))
        .orElseGet(
            () -> figures.notEvaluable(METRIC, "The area of a place of the effort is not known."));
  }
}
