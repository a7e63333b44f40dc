package org.weft.analytics.networkmap;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.TieKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.networkMap`.
@Controller
class NetworkMapController {

  @SchemaMapping(typeName = "Landscape")
  NetworkMap networkMap(
      Landscape landscape,
      @Argument List<MapLineKind> lines,
      @Argument @Nullable List<TieKind> tieKinds,
      @Argument @Nullable List<String> sectors,
      @Argument @Nullable List<String> issues,
      @Argument @Nullable List<String> places,
      @Argument @Nullable List<String> populations,
      @Argument int marks,
      @Argument List<String> open,
      @Argument @Nullable String around,
      @Argument int steps) {
    return NetworkMapAnalysis.answer(
        landscape.view(),
        new NetworkMapQuestion(
            Set.copyOf(lines),
            tieKinds == null ? TieKind.CONTACTS : Set.copyOf(tieKinds),
            new MapFilter(sectors, issues, places, populations),
            marks,
            Set.copyOf(open),
            around,
            steps));
  }
}
