package org.weft.analytics.power;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.view.Landscape;

/// `Landscape.power` and `Landscape.powerMap`.
@Controller
class PowerController {

  @SchemaMapping(typeName = "Landscape")
  Power power(
      Landscape landscape,
      @Argument String of,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable FlowBasis basis,
      @Argument @Nullable Integer quota,
      @Argument @Nullable Integer sectorQuota,
      @Argument PowerQuestion.@Nullable JoiningMember joining) {
    return PowerAnalysis.answer(
        landscape.view(),
        new PowerQuestion(of, period, currency, basis, quota, sectorQuota, joining));
  }

  @SchemaMapping(typeName = "Landscape")
  PowerMap powerMap(
      Landscape landscape,
      @Argument @Nullable String issue,
      @Argument @Nullable String place,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable FlowBasis basis,
      @Argument int limit) {
    return PowerMapAnalysis.answer(
        landscape.view(), new PowerMapQuestion(issue, place, period, currency, basis, limit));
  }
}
