package org.weft.entities;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Clearance;
import org.weft.landscape.view.Landscape;

/// The server with a caller whose clearance a test can set, and with its queries counted.
@TestConfiguration(proxyBeanMethods = false)
class EntityApi {

  static final AtomicReference<Visibility> CLEARANCE = new AtomicReference<>(Visibility.STEWARDS);
  static final CountedQueries QUERIES = new CountedQueries();

  /// Waits as long as a busy machine needs to plan a query for the first time.
  static GraphQlTester patient(GraphQlTester api) {
    return api.mutate().responseTimeout(Duration.ofMinutes(1)).build();
  }

  @Bean
  @Primary
  Clearance settableClearance() {
    return CLEARANCE::get;
  }

  @Bean
  static BeanPostProcessor countedDriver() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? QUERIES.listening(driver) : bean;
      }
    };
  }

  @Bean
  GraphQlSourceBuilderCustomizer withoutMutationsUntilThereAreSome() {
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
  static class AnyLandscape {

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
