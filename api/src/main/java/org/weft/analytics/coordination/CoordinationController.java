package org.weft.analytics.coordination;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Landscape.coordinationGaps`.
@Controller
class CoordinationController {

  @SchemaMapping(typeName = "Landscape")
  CoordinationGaps coordinationGaps(
      Landscape landscape,
      @Argument @Nullable List<String> issues,
      @Argument @Nullable List<String> services,
      @Argument @Nullable List<String> places,
      @Argument @Nullable String placesWithin,
      @Argument @Nullable List<String> populations,
      @Argument @Nullable String of,
      @Argument @Nullable List<TieKind> tieKinds) {
    var kinds = tieKinds == null ? TieKind.CONTACTS : Set.copyOf(tieKinds);
    return CoordinationAnalysis.answer(
        landscape.view(),
        new CoordinationQuestion(issues, services, places, placesWithin, populations, of, kinds));
  }

  @SchemaMapping(typeName = "CoordinationGaps")
  Connection<CoordinationGap> gaps(
      CoordinationGaps answer, @Argument CoordinationOrder by, Page page) {
    return answer.gaps(by, page);
  }

  @SchemaMapping(typeName = "CoordinationGaps")
  Connection<CoordinationCell> cells(
      CoordinationGaps answer,
      @Argument int minimumProviders,
      @Argument boolean untiedOnly,
      Page page) {
    return answer.cells(minimumProviders, untiedOnly, page);
  }
}
