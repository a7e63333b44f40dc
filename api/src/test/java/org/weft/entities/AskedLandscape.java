package org.weft.entities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.view.Landscape;

@TestConfiguration(proxyBeanMethods = false)
class AskedLandscape {

  @Bean
  GraphQlSourceBuilderCustomizer withoutMutations() {
    return builder ->
        builder.configureTypeDefinitions(
            types -> {
              if (!types.objectTypeExtensions().containsKey("Mutation")) {
                types.getType("Mutation").ifPresent(types::remove);
              }
            });
  }

  @Controller
  @ConditionalOnMissingBean(name = "landscapeController")
  static class Asked {

    @QueryMapping
    Landscape landscape(
        @Argument String slug,
        @Argument @Nullable LocalDate asOf,
        @Argument @Nullable EvidenceBasis evidence) {
      return new Landscape(
          slug,
          slug,
          null,
          null,
          1,
          asOf == null ? LocalDate.now() : asOf,
          evidence == null ? EvidenceBasis.CLAIMED : evidence,
          () -> {
            throw new UnsupportedOperationException();
          });
    }
  }
}
