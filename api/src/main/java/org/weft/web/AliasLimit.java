package org.weft.web;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;

/// Refuses a document that gives too many fields another name: each alias is one more run of a
/// field that looks like one.
final class AliasLimit extends SimplePerformantInstrumentation {

  private final int limit;

  AliasLimit(int limit) {
    this.limit = limit;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    int found = aliases(parameters.getExecutionContext().getDocument());
    if (found > limit && !OwnDocument.isMarked(parameters.getExecutionContext())) {
      throw new AbortExecutionException(
          "aliases: " + found + " in one document, must be at most " + limit);
    }
    return null;
  }

  private static int aliases(Document document) {
    return document.getDefinitions().stream().mapToInt(AliasLimit::aliasesIn).sum();
  }

  private static int aliasesIn(Node<?> node) {
    int own = node instanceof Field field && field.getAlias() != null ? 1 : 0;
    return own + node.getChildren().stream().mapToInt(AliasLimit::aliasesIn).sum();
  }
}
