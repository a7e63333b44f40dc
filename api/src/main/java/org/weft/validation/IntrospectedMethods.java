package org.weft.validation;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanMethod;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.ReturnType;
import io.micronaut.inject.ExecutableMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the constraints of controller methods among what was indexed at compile time, and refuses
/// methods that were not: the validator would take them as having no constraints.
final class IntrospectedMethods implements ExecutionHandleLocator {

  private final Map<Method, ExecutableMethod<?, ?>> known = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("unchecked")
  public <T, R> Optional<ExecutableMethod<T, R>> findExecutableMethod(
      Class<T> beanType, String method, Class<?>... arguments) {
    try {
      return Optional.of(
          (ExecutableMethod<T, R>) indexed(beanType.getDeclaredMethod(method, arguments)));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No method " + method + " in " + beanType.getName(), e);
    }
  }

  /// @throws IllegalStateException if the method was not indexed
  ExecutableMethod<?, ?> indexed(Method method) {
    return known.computeIfAbsent(method, IntrospectedMethods::find);
  }

  private static ExecutableMethod<?, ?> find(Method method) {
    return BeanIntrospector.SHARED
        .findIntrospection(method.getDeclaringClass())
        .flatMap(bean -> bean.getBeanMethods().stream().filter(one -> is(one, method)).findFirst())
        .map(indexed -> new Indexed<>(indexed, method))
        .orElseThrow(() ->
            new IllegalStateException(
                method + " has constraints that nobody checks: annotate its class @Handlers"));
  }

  private static boolean is(BeanMethod<?, ?> indexed, Method method) {
    return indexed.getName().equals(method.getName())
        && Arrays.equals(Argument.toClassArray(indexed.getArguments()), method.getParameterTypes());
  }

  /// A method of a bean, as the validator wants it.
  private record Indexed<T, R>(BeanMethod<T, R> method, Method target)
      implements ExecutableMethod<T, R> {

    @Override
    public Method getTargetMethod() {
      return target;
    }

    @Override
    public Class<T> getDeclaringType() {
      return method.getDeclaringType();
    }

    @Override
    public String getMethodName() {
      return method.getName();
    }

    @Override
    public Argument<?>[] getArguments() {
      return method.getArguments();
    }

    @Override
    public ReturnType<R> getReturnType() {
      return method.getReturnType();
    }

    @Override
    public @Nullable R invoke(T instance, @Nullable Object... arguments) {
      return method.invoke(instance, arguments);
    }

    @Override
    public AnnotationMetadata getAnnotationMetadata() {
      return method.getAnnotationMetadata();
    }
  }
}
