package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;

/// `Landscape.groupDependence`.
@Controller
class GroupDependenceController {

  @SchemaMapping(typeName = "Landscape")
  GroupDependence groupDependence(
      Landscape landscape,
      @Argument @Nullable String collaboration,
      @Argument @Nullable List<String> members,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis,
      @Argument double nearSole,
      @Argument int limit) {
    return GroupDependenceAnalysis.answer(
        landscape.view(),
        collaboration,
        members,
        new DependenceQuestion("", kind, period, currency, unit, basis, nearSole, limit));
  }
}
