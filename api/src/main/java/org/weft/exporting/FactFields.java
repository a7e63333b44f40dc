package org.weft.exporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.Reference;

/// The fields of facts, in the order of their input records.
public final class FactFields {

  private static final Map<EntityKind, Shape> SHAPES = new EnumMap<>(EntityKind.class);

  static {
    for (var kind : EntityKind.values()) {
      SHAPES.put(kind, Shape.of(type(kind)));
    }
  }

  private FactFields() {}

  private record Shape(
      List<String> names, Method[] accessors, List<@Nullable Reference> references) {

    static Shape of(Class<?> type) {
      var components = List.of(type.getRecordComponents());
      return new Shape(
          components.stream().map(RecordComponent::getName).toList(),
          components.stream().map(RecordComponent::getAccessor).toArray(Method[]::new),
          Collections.unmodifiableList(
              Arrays.asList(
                  components.stream()
                      .map(one -> one.getAnnotation(Reference.class))
                      .toArray(Reference[]::new))));
    }
  }

  /// The names of the fields that a kind of fact has.
  public static List<String> names(EntityKind kind) {
    return shape(kind).names;
  }

  /// What each field refers to; null for a field that is no reference.
  public static List<@Nullable Reference> references(EntityKind kind) {
    return shape(kind).references;
  }

  /// The values of all fields; null where nothing is known.
  public static List<@Nullable Object> values(FactInput fact) {
    var accessors = shape(fact.entity()).accessors;
    var values = new @Nullable Object[accessors.length];
    for (var i = 0; i < accessors.length; i++) {
      values[i] = read(accessors[i], fact);
    }
    return Arrays.asList(values);
  }

  /// The value of one field; null where nothing is known, or the kind has no such field.
  public static @Nullable Object value(FactInput fact, String field) {
    var at = shape(fact.entity()).names.indexOf(field);
    return at < 0 ? null : read(shape(fact.entity()).accessors[at], fact);
  }

  private static @Nullable Object read(Method accessor, FactInput fact) {
    try {
      return accessor.invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
    }
  }

  private static Shape shape(EntityKind kind) {
    return Objects.requireNonNull(SHAPES.get(kind));
  }

  private static Class<?> type(EntityKind kind) {
    return Arrays.stream(FactInput.class.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(kind.typeName() + "Input"))
        .findFirst()
        .orElseThrow();
  }
}
