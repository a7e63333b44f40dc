package org.weft.analytics.comparison;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/// The components of records, made readable once.
final class Components {

  private static final ClassValue<List<RecordComponent>> ALL =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          var components = List.of(type.getRecordComponents());
          components.forEach(one -> ReflectionUtils.makeAccessible(one.getAccessor()));
          return components;
        }
      };

  private Components() {}

  /// @param type of a record
  static List<RecordComponent> of(Class<?> type) {
    return ALL.get(type);
  }

  static @Nullable Object value(RecordComponent component, Object owner) {
    return ReflectionUtils.invokeMethod(component.getAccessor(), owner);
  }

  static boolean isListOf(RecordComponent component, Class<?> element) {
    return component.getType() == List.class
        && component.getGenericType() instanceof ParameterizedType list
        && (list.getActualTypeArguments()[0] == element
            || list.getActualTypeArguments()[0] instanceof ParameterizedType of
                && of.getRawType() == element);
  }
}
