package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.dependence`.
@Controller
class DependenceController {

  @SchemaMapping(typeName = "Landscape")
  Dependence dependence(
      Landscape landscape,
      @Argument String of,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis,
      @Argument double nearSole,
      @Argument int limit) {
    return DependenceAnalysis.answer(
        landscape.view(),
        new DependenceQuestion(of, kind, period, currency, unit, basis, nearSole, limit));
  }

  @SchemaMapping(typeName = "Dependence")
  Chains chains(
      Dependence dependence,
      @Argument @Nullable String to,
      @Argument int first,
      @Argument int maxHops,
      @Argument double atLeast) {
    return dependence.chainSearch().find(to, first, maxHops, atLeast);
  }
}
