package org.weft.exporting.jsonld;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One node of the graph while it is filled, by name of the property.
final class Resource {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  /// Without a name of its own.
  static Resource blank(String type) {
    var resource = new Resource();
    resource.properties.put("@type", type);
    return resource;
  }

  static Resource of(String id, String type) {
    var resource = new Resource();
    resource.properties.put("@id", id);
    resource.properties.put("@type", type);
    return resource;
  }

  /// @param value text, number, another resource, or a collection; null and empty for nothing
  Resource with(String property, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Collection<?> many when many.isEmpty() -> {}
      case Resource other -> properties.put(property, other.properties);
      case LocalDate day -> properties.put(property, Resources.day(day));
      default -> properties.put(property, value);
    }
    return this;
  }

  Map<String, Object> asMap() {
    return properties;
  }
}
