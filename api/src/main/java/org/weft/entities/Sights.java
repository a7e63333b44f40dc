package org.weft.entities;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.view.Clearance;
import org.weft.landscape.view.Hypothesis;
import org.weft.landscape.view.Landscape;

/// Finds out how a field is to see the graph: as the landscape above it was asked for.
@Component
class Sights {

  private final Clearance clearance;
  private final Clock clock;

  Sights(Clearance clearance, Clock clock) {
    this.clearance = clearance;
    this.clock = clock;
  }

  /// Where no landscape was asked for by name, such as under `node`: today, on every evidence.
  Sight of(DataFetchingEnvironment field) {
    if (field.getSource() instanceof Landscape landscape) {
      return of(landscape);
    }
    var asked = landscapeAbove(field.getExecutionStepInfo());
    var asOf = asked == null ? null : asked.<LocalDate>getArgument("asOf");
    var evidence = asked == null ? null : asked.getArgument("evidence");
    return new Sight(
        asOf == null ? LocalDate.now(clock) : asOf,
        evidence == null ? EvidenceBasis.CLAIMED : EvidenceBasis.valueOf(evidence.toString()),
        clearance.current(),
        hypothesis(field));
  }

  Sight of(Landscape landscape) {
    return new Sight(
        landscape.asOf(), landscape.evidence(), clearance.current(), landscape.hypothesis());
  }

  /// What the `whatIf` above a field changes; null when there is none.
  static @Nullable Hypothesis hypothesis(DataFetchingEnvironment field) {
    return field.getLocalContext() instanceof Hypothesis hypothesis ? hypothesis : null;
  }

  private static @Nullable ExecutionStepInfo landscapeAbove(ExecutionStepInfo field) {
    for (var step = field; step.hasParent(); step = step.getParent()) {
      if (step.getFieldDefinition().getName().equals("landscape")
          && step.getParent().getUnwrappedNonNullType() instanceof GraphQLNamedType parent
          && parent.getName().equals("Query")) {
        return step;
      }
    }
    return null;
  }
}
