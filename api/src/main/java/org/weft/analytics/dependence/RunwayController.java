package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.view.Landscape;

/// `Landscape.runway`.
@Controller
class RunwayController {

  @SchemaMapping(typeName = "Landscape")
  Runway runway(
      Landscape landscape,
      @Argument String of,
      @Argument @Nullable Period period,
      @Argument @Nullable FlowBasis basis,
      @Argument int limit) {
    return RunwayAnalysis.answer(landscape.view(), new RunwayQuestion(of, period, basis, limit));
  }
}
