package org.weft.web;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.weft.graphdb.DatabaseFailures;
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
    return told(failure, field);
  }

  /// @param field null for the whole of a subscription
  static @Nullable GraphQLError told(Throwable failure, @Nullable DataFetchingEnvironment field) {
    return switch (invalid(failure)) {
      case InvalidArgumentException invalid -> invalidArgument(invalid, field);
      case Throwable lost when DatabaseFailures.isUnavailable(lost) ->
          problem(field, "DATABASE_UNAVAILABLE", "The database does not answer; try again shortly");
      case Throwable slow when DatabaseFailures.isTimeout(slow) ->
          problem(field, "TIMEOUT", "The database took too long; ask for less");
      case Throwable large when DatabaseFailures.isTooLarge(large) ->
          problem(field, "TOO_LARGE", "More than the database can take in one transaction");
      case Throwable met when DatabaseFailures.isConflict(met) ->
          problem(field, "CONFLICT", "Another writer was quicker; try again");
      default -> null;
    };
  }

  /// A rule broken inside a record arrives wrapped by what made the record.
  private static Throwable invalid(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidArgumentException) {
        return cause;
      }
    }
    return failure;
  }

  private static GraphQLError invalidArgument(
      InvalidArgumentException invalid, @Nullable DataFetchingEnvironment field) {
    var details = new LinkedHashMap<String, Object>();
    details.put("code", "INVALID_ARGUMENT");
    details.put("argument", invalid.argument());
    details.put("value", shortened(String.valueOf(invalid.value())));
    details.put("rule", invalid.rule());
    var message = invalid.argument() + ": " + details.get("value") + " " + invalid.rule();
    return error(field, ErrorType.BAD_REQUEST, message).extensions(details).build();
  }

  private static GraphQLError problem(
      @Nullable DataFetchingEnvironment field, String code, String message) {
    return error(field, ErrorType.INTERNAL_ERROR, message).extensions(Map.of("code", code)).build();
  }

  private static GraphqlErrorBuilder<?> error(
      @Nullable DataFetchingEnvironment field, ErrorType type, String message) {
    var error =
        field == null ? GraphqlErrorBuilder.newError() : GraphqlErrorBuilder.newError(field);
    return error.errorType(type).message("%s", message);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
