package org.weft.importing.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a table, in the order of the components of its record.
///
/// @param <T> what a row becomes
public final class Columns<T> {

  private final List<Column> columns;
  private final Constructor<T> constructor;

  private Columns(List<Column> columns, Constructor<T> constructor) {
    this.columns = columns;
    this.constructor = constructor;
  }

  /// A component is required where it is not marked as nullable.
  public static <T extends Record> Columns<T> of(Class<T> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new Columns<>(Arrays.stream(components).map(Columns::column).toList(), constructor);
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has a constructor of its components", e);
    }
  }

  private static Column column(RecordComponent component) {
    var required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new Column(component.getName(), component.getGenericType(), required);
  }

  public List<Column> all() {
    return columns;
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  public boolean has(String name) {
    return columns.stream().anyMatch(column -> column.name().equals(name));
  }

  public Column get(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /// @param values by column name, of the type of the column; what is absent is unknown
  public T row(Map<String, Object> values) {
    var arguments = columns.stream().map(column -> values.get(column.name())).toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record of these values cannot be made: " + values, e);
    }
  }
}
