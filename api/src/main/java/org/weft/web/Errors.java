package org.weft.web;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.weft.landscape.InvalidArgumentException;

/// What a caller is told when a field fails: which argument, which value, which rule; or that the
/// database does not answer. Everything else stays masked, with its cause in the log.
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

  private static final int LONGEST_VALUE = 200;

  Errors() {
    setThreadLocalContextAware(false);
  }

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable failure, DataFetchingEnvironment field) {
    return switch (failure) {
      case InvalidArgumentException invalid -> invalidArgument(invalid, field);
      case Throwable lost when isDatabaseLost(lost) ->
          error(field, ErrorType.INTERNAL_ERROR, "The database does not answer; try again shortly")
              .extensions(Map.of("code", "DATABASE_UNAVAILABLE"))
              .build();
      default -> null;
    };
  }

  private static GraphQLError invalidArgument(
      InvalidArgumentException invalid, DataFetchingEnvironment field) {
    var details = new LinkedHashMap<String, Object>();
    details.put("code", "INVALID_ARGUMENT");
    details.put("argument", invalid.argument());
    details.put("value", shortened(String.valueOf(invalid.value())));
    details.put("rule", invalid.rule());
    var message = invalid.argument() + ": " + details.get("value") + " " + invalid.rule();
    return error(field, ErrorType.BAD_REQUEST, message).extensions(details).build();
  }

  private static boolean isDatabaseLost(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof TransientDataAccessException
          || cause instanceof QueryTimeoutException
          || cause.getClass().getName().endsWith("ServiceUnavailableException")
          || cause.getClass().getName().endsWith("SessionExpiredException")) {
        return true;
      }
    }
    return false;
  }

  private static GraphqlErrorBuilder<?> error(
      DataFetchingEnvironment field, ErrorType type, String message) {
    return GraphqlErrorBuilder.newError(field).errorType(type).message("%s", message);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
