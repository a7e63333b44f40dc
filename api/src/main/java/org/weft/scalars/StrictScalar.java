package org.weft.scalars;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A scalar by what it takes and what it shows; whatever it refuses is refused with its name, the
/// value and the rule.
///
/// @param rule what would have been right: "must be a day such as 2026-03-01"
/// @param parse from a `String` or a `Number` as it came in; empty when it is refused
/// @param show from the Java value to what JSON shows; empty when it is refused
record StrictScalar<T>(
    String name,
    String rule,
    Function<Object, Optional<T>> parse,
    Function<Object, Optional<Object>> show)
    implements Coercing<T, Object> {

  GraphQLScalarType type() {
    return GraphQLScalarType.newScalar().name(name).coercing(this).build();
  }

  @Override
  public Object serialize(Object result, GraphQLContext context, Locale locale) {
    return show.apply(result).orElseThrow(() -> new CoercingSerializeException(problem(result)));
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    return parse.apply(input).orElseThrow(() -> new CoercingParseValueException(problem(input)));
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    var plain = plain(input);
    return Optional.ofNullable(plain)
        .flatMap(parse)
        .orElseThrow(
            () -> new CoercingParseLiteralException(problem(plain == null ? input : plain)));
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    var shown = serialize(input, context, locale);
    return shown instanceof Double number
        ? FloatValue.of(number)
        : StringValue.of(shown.toString());
  }

  private static @Nullable Object plain(Value<?> literal) {
    return switch (literal) {
      case StringValue text -> text.getValue();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      default -> null;
    };
  }

  private String problem(Object value) {
    var shown = value instanceof Value<?> ? value.getClass().getSimpleName() : value.toString();
    return "%s: '%s' %s"
        .formatted(name, shown.length() > 200 ? shown.substring(0, 200) + "…" : shown, rule);
  }
}
