package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.mutualDependence`.
@Controller
class MutualDependenceController {

  @SchemaMapping(typeName = "Landscape")
  MutualDependence mutualDependence(
      Landscape landscape,
      @Argument String of,
      @Argument String on,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis) {
    return MutualDependenceAnalysis.answer(
        landscape.view(),
        new MutualDependenceQuestion(of, on, kind, period, currency, unit, basis));
  }
}
