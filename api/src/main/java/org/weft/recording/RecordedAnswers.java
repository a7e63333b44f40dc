package org.weft.recording;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/// Lets a {@link Recorded} stand wherever an answer of the SDL can stand, and a landscape that is
/// at hand wherever one is asked for by name.
@Configuration(proxyBeanMethods = false)
class RecordedAnswers {

  @Bean
  SimplePerformantInstrumentation recordedFields() {
    return new SimplePerformantInstrumentation() {
      @Override
      public DataFetcher<?> instrumentDataFetcher(
          DataFetcher<?> fetcher,
          InstrumentationFieldFetchParameters parameters,
          @Nullable InstrumentationState state) {
        var field = parameters.getEnvironment();
        if (field.getSource() instanceof Recorded recorded) {
          return recorded::show;
        }
        var given = FullAnswer.given(field);
        return given == null ? fetcher : _ -> given;
      }
    };
  }

  @Bean
  GraphQlSourceBuilderCustomizer recordedTypes() {
    var byClass = new ClassNameTypeResolver();
    return builder ->
        builder.defaultTypeResolver(found ->
            found.getObject() instanceof Recorded recorded
                ? found.getSchema().getObjectType(recorded.typeName())
                : byClass.getType(found));
  }
}
