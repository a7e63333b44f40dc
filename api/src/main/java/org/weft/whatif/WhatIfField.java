package org.weft.whatif;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;

/// `Landscape.whatIf`. What it changes is handed down to all fields below it as their local
/// context.
@Component
class WhatIfField implements SelfDescribingDataFetcher<Object>, RuntimeWiringConfigurer {

  private static final String CHANGES = "changes";
  private static final ResolvableType TYPE =
      ResolvableType.forClassWithGenerics(List.class, WhatIfChangeInput.class);

  private final WhatIf whatIf;
  private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder();

  WhatIfField(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type("Landscape", type -> type.dataFetcher("whatIf", this));
  }

  @Override
  public Object get(DataFetchingEnvironment field) throws Exception {
    Landscape landscape = Objects.requireNonNull(field.<Landscape>getSource());
    var made = whatIf.of(landscape, changes(field));
    return DataFetcherResult.newResult().data(made).localContext(made.hypothesis()).build();
  }

  @SuppressWarnings("unchecked")
  private Changes changes(DataFetchingEnvironment field) throws BindException {
    List<Map<String, Object>> raw = field.getArgumentOrDefault(CHANGES, List.of());
    if (raw.size() > Changes.MOST) {
      throw new InvalidArgumentException(
          CHANGES, raw.size(), "are too many: at most " + Changes.MOST + " in one what-if");
    }
    var bound = (List<WhatIfChangeInput>) binder.bind(field, CHANGES, TYPE);
    return new Changes(bound == null ? List.of() : bound, raw);
  }

  @Override
  public String getDescription() {
    return "the landscape as it could be";
  }

  @Override
  public ResolvableType getReturnType() {
    return ResolvableType.forClass(Landscape.class);
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return Map.of(CHANGES, TYPE);
  }
}
