package org.weft.analytics.resources;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.flowTotals`.
@Controller
class FlowTotalsController {

  @SchemaMapping(typeName = "Landscape")
  FlowTotals flowTotals(
      Landscape landscape,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis) {
    return FlowTotalsAnalysis.answer(
        landscape.view(), new FlowTotalsQuestion(kind, period, currency, unit, basis));
  }
}
