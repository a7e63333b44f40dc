package org.weft.analytics.centrality;

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

/// `Landscape.centrality`.
@Controller
class CentralityController {

  @SchemaMapping(typeName = "Landscape")
  Centrality centrality(
      Landscape landscape,
      @Argument @Nullable List<TieKind> tieKinds,
      @Argument boolean weighted,
      @Argument int samples,
      @Argument int seed) {
    var kinds = tieKinds == null ? TieKind.CONTACTS : Set.copyOf(tieKinds);
    return CentralityAnalysis.answer(
        landscape.view(), new CentralityQuestion(kinds, weighted, samples, seed));
  }

  @SchemaMapping(typeName = "Centrality")
  Connection<ActorCentrality> actors(
      Centrality answer,
      @Argument CentralityMeasure by,
      @Argument @Nullable List<String> among,
      Page page) {
    return answer.actors(by, among, page);
  }
}
