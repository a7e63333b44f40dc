package org.weft.support;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;

/// Empties the shared database, draws the test's graph, and hands out the driver.
final class GraphTestExtension implements BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase.shared().wipe();
    drawing(context).ifPresent(drawn -> TestDatabase.shared().run(drawn.value(), Map.of()));
  }

  private static Optional<DrawnGraph> drawing(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), DrawnGraph.class)
        .or(() ->
            AnnotationSupport.findAnnotation(
                context.getRequiredTestClass(),
                DrawnGraph.class,
                context.getEnclosingTestClasses()));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Driver.class;
  }

  @Override
  public Driver resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return TestDatabase.shared().driver();
  }
}
