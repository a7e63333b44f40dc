package org.weft.analytics.power;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Landscape.power` and `Landscape.powerMap`, with `PowerBase.holders`.
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
      @Argument @Nullable List<PowerBaseKind> bases) {
    var asked = bases == null ? PowerMapQuestion.EVERY_BASE : bases;
    return PowerMapAnalysis.answer(
        landscape.view(), new PowerMapQuestion(issue, place, period, currency, basis, asked));
  }

  @SchemaMapping(typeName = "PowerBase")
  Connection<Holder> holders(PowerBase base, @Argument @Nullable List<String> among, Page page) {
    return base.holders(among, page);
  }
}
