package org.weft.scalars;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// Puts the scalars behind their names in the SDL.
@Component
final class ScalarWiring implements RuntimeWiringConfigurer {

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    Scalars.all().forEach(wiring::scalar);
  }
}
