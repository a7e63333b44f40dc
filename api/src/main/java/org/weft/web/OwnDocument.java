package org.weft.web;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;

/// Marks a document that the server asks of itself: the limits are for documents of callers.
public final class OwnDocument {

  private static final String KEY = OwnDocument.class.getName();

  private OwnDocument() {}

  public static void mark(GraphQLContext.Builder context) {
    context.put(KEY, true);
  }

  static boolean isMarked(ExecutionContext document) {
    return document.getGraphQLContext().getBoolean(KEY);
  }
}
