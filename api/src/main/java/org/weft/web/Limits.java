package org.weft.web;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What one document may ask for, checked before anything runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.Settings.class)
class Limits {

  /// @param depth levels of fields; introspection itself needs 13
  /// @param cost sum over fields: a page costs its length times what is inside it, a question to a
  ///   landscape 100
  /// @param aliases fields given another name
  @ConfigurationProperties("weft.limits")
  record Settings(
      @DefaultValue("16") int depth,
      @DefaultValue("20000") int cost,
      @DefaultValue("100") int aliases) {}

  /// What a question to a landscape costs, and a list of what is in it: both may read all of it.
  private static final int QUESTION_COST = 100;

  @Bean
  Instrumentation depthLimit(Settings limits) {
    return new MaxQueryDepthInstrumentation(limits.depth()) {
      @Override
      public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
          InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        return OwnDocument.isMarked(parameters.getExecutionContext())
            ? null
            : super.beginExecuteOperation(parameters, state);
      }
    };
  }

  @Bean
  Instrumentation costLimit(Settings limits) {
    return new MaxQueryComplexityInstrumentation(limits.cost(), cost()) {
      @Override
      public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
          InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        return OwnDocument.isMarked(parameters.getExecutionContext())
            ? null
            : super.beginExecuteOperation(parameters, state);
      }
    };
  }

  @Bean
  Instrumentation aliasLimit(Settings limits) {
    return new AliasLimit(limits.aliases());
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  static FieldComplexityCalculator cost() {
    return (field, inside) -> {
      int own = isQuestion(field) ? QUESTION_COST : 1;
      return own + pageLength(field.getArguments()) * inside;
    };
  }

  private static boolean isQuestion(FieldComplexityEnvironment field) {
    return field.getParentType() instanceof GraphQLObjectType parent
        && parent.getName().equals("Landscape")
        && !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()));
  }

  private static int pageLength(Map<String, Object> arguments) {
    var first = arguments.get("first");
    var last = arguments.get("last");
    int asked = first instanceof Integer f ? f : last instanceof Integer l ? l : 1;
    return Math.clamp(asked, 1, 100);
  }
}
