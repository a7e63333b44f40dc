package org.weft.entities;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.weft.landscape.Visibility;
import org.weft.landscape.view.Clearance;
import org.weft.support.CountedQueries;

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
}
