package org.weft.importing.networks;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;

/// Takes the attributes of one file that are kept, and remembers the names of the others.
public final class Attributes {

  private final TreeSet<String> dropped = new TreeSet<>();

  /// Of two attributes of one meaning the longer text counts, of equally long ones the first in the
  /// alphabet, so that their order does not matter; lists add up.
  public void put(Map<NodeField, String> values, String attribute, @Nullable String text) {
    var field = NodeField.find(attribute);
    if (field.isEmpty()) {
      drop(attribute);
    } else if (text != null && !text.isBlank()) {
      values.merge(
          field.get(),
          text.strip(),
          (one, other) -> field.get().isList() ? one + "|" + other : first(one, other));
    }
  }

  public void putOfEdge(Map<EdgeField, String> values, String attribute, @Nullable String text) {
    var field = EdgeField.find(attribute);
    if (field.isEmpty()) {
      drop(attribute);
    } else if (text != null && !text.isBlank()) {
      values.merge(field.get(), text.strip(), Attributes::first);
    }
  }

  private static String first(String one, String other) {
    if (one.length() != other.length()) {
      return one.length() > other.length() ? one : other;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  public void drop(String attribute) {
    if (!attribute.isBlank()) {
      dropped.add(attribute.strip());
    }
  }

  public static Map<NodeField, String> ofNode() {
    return new EnumMap<>(NodeField.class);
  }

  public static Map<EdgeField, String> ofEdge() {
    return new EnumMap<>(EdgeField.class);
  }

  /// One notice that names what was dropped.
  public void say(ImportBatch batch, String file) {
    if (!dropped.isEmpty()) {
      batch.ignore(
          Origin.file(file), String.join(", ", dropped), null, "are attributes that are not kept");
    }
  }
}
