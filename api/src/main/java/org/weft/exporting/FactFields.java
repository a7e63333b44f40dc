package org.weft.exporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// The fields of facts, in the order of their input records.
public final class FactFields {

  private FactFields() {}

  /// The names of the fields that a kind of fact has.
  public static List<String> names(EntityKind kind) {
    return Arrays.stream(type(kind).getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /// The values of all fields; null where nothing is known.
  public static List<@Nullable Object> values(FactInput fact) {
    var values = new ArrayList<@Nullable Object>();
    for (var component : fact.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(fact));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("Cannot read " + component, e);
      }
    }
    return values;
  }

  private static Class<?> type(EntityKind kind) {
    return Arrays.stream(FactInput.class.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(kind.typeName() + "Input"))
        .findFirst()
        .orElseThrow();
  }
}
