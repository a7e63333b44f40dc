package org.weft.importing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;

/// A draft while it is made, field by field. What is null, or a list without elements, is not
/// stated, so that the graph keeps what it knows.
public final class FactDraft {

  /// How a record is made; looked up once.
  private record Shape(List<String> names, Constructor<? extends FactInput> constructor) {

    static Shape of(Class<? extends FactInput> type) {
      var components = type.getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      try {
        return new Shape(
            Arrays.stream(components).map(RecordComponent::getName).toList(),
            type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new AssertionError("every record has a constructor of its components", e);
      }
    }
  }

  private static final Map<Class<? extends FactInput>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final Class<? extends FactInput> type;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private FactDraft(Class<? extends FactInput> type) {
    this.type = type;
  }

  /// @param type one of the input records
  public static FactDraft of(Class<? extends FactInput> type) {
    return new FactDraft(type);
  }

  /// @param field name of a component of the record
  public FactDraft with(String field, @Nullable Object value) {
    if (value instanceof Collection<?> list) {
      if (!list.isEmpty()) {
        values.put(field, List.copyOf(list));
      }
    } else if (value != null) {
      values.put(field, value);
    }
    return this;
  }

  /// @throws IllegalArgumentException if a field is none of the record, or its value of another
  ///   type
  public Draft draft() {
    var shape = SHAPES.computeIfAbsent(type, Shape::of);
    if (!shape.names().containsAll(values.keySet())) {
      throw new IllegalArgumentException(type.getSimpleName() + " has not all of " + values);
    }
    try {
      var input =
          shape.constructor().newInstance(shape.names().stream().map(values::get).toArray());
      return new Draft(input, values.keySet());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot make " + type.getSimpleName(), e);
    }
  }
}
