package org.weft.web;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// What a subscriber is told when a subscription cannot begin or go on: the same as of any field.
@Component
final class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {

  @Override
  protected @Nullable GraphQLError resolveToSingleError(Throwable failure) {
    return Errors.told(failure, null);
  }
}
