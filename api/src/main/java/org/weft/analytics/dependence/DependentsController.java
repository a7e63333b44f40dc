package org.weft.analytics.dependence;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Landscape.dependents`.
@Controller
class DependentsController {

  @SchemaMapping(typeName = "Landscape")
  Dependents dependents(
      Landscape landscape,
      @Argument String of,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis,
      @Argument double nearSole) {
    return DependentsAnalysis.answer(
        landscape.view(),
        new DependentsQuestion(of, kind, period, currency, unit, basis, nearSole));
  }

  @SchemaMapping(typeName = "Dependents")
  Connection<Dependent> actors(Dependents dependents, @Argument double atLeast, Page page) {
    return Connection.slice(dependents.atLeast(atLeast), page);
  }
}
