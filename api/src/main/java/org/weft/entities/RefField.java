package org.weft.entities;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNonNull;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.util.ReflectionUtils;
import org.weft.landscape.Ref;

/// A component of an answer that holds a reference, or a list of them: shows what is named. What is
/// not there, or may not be shown, is null; in a list it is left out.
///
/// @param type what callers see, the argument of `Ref`
record RefField(RecordComponent component, Class<?> type, boolean isList)
    implements SelfDescribingDataFetcher<Object> {

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) {
    Object value =
        ReflectionUtils.invokeMethod(
            component.getAccessor(), Objects.requireNonNull(field.getSource()));
    return switch (value) {
      case null -> null;
      case Ref<?> ref -> one(field, ref);
      case List<?> refs ->
          EntityLoaders.loadAll(field, refs.stream().<Ref<?>>map(ref -> (Ref<?>) ref).toList());
      default -> throw new IllegalStateException(component + " holds no reference");
    };
  }

  private static CompletableFuture<@Nullable Object> one(
      DataFetchingEnvironment field, Ref<?> ref) {
    boolean isNeeded = field.getFieldType() instanceof GraphQLNonNull;
    return EntityLoaders.load(field, ref)
        .thenApply(entity -> entity == null && isNeeded ? missing(field, ref) : entity);
  }

  private static Object missing(DataFetchingEnvironment field, Ref<?> ref) {
    var error =
        GraphqlErrorBuilder.newError(field)
            .errorType(ErrorType.NOT_FOUND)
            .message(
                "%s '%s' of landscape '%s' is not there, or not to be shown",
                ref.kind().typeName(), ref.key(), ref.landscapeId())
            .build();
    return DataFetcherResult.newResult().error(error).build();
  }

  @Override
  public String getDescription() {
    return component.getDeclaringRecord().getSimpleName() + "#" + component.getName();
  }

  @Override
  public ResolvableType getReturnType() {
    return isList
        ? ResolvableType.forClassWithGenerics(List.class, type)
        : ResolvableType.forClass(type);
  }

  @Override
  public boolean usesDataLoader() {
    return true;
  }
}
