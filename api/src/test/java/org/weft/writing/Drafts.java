package org.weft.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.Draft;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IdentifierInput;

/// Drafts as a line of text: `organization("key=a", "name=Alpha", "places=p;q")`. A field without a
/// value (`website=`) is stated to be unknown.
final class Drafts {

  private Drafts() {}

  static Draft draft(EntityKind kind, String... fields) {
    var stated = new HashMap<String, String>();
    for (var field : fields) {
      var at = field.indexOf('=');
      stated.put(field.substring(0, at), field.substring(at + 1));
    }
    var type =
        Arrays.stream(FactInput.class.getPermittedSubclasses())
            .filter(one -> one.getSimpleName().equals(kind.typeName() + "Input"))
            .findFirst()
            .orElseThrow();
    var components = type.getRecordComponents();
    var values = new @Nullable Object[components.length];
    var names = new HashSet<String>();
    for (var i = 0; i < components.length; i++) {
      var text = stated.remove(components[i].getName());
      if (text != null) {
        names.add(components[i].getName());
        values[i] =
            text.isEmpty() ? null : value(components[i].getName(), components[i].getType(), text);
      }
    }
    if (!stated.isEmpty()) {
      throw new IllegalArgumentException("no such fields of " + kind + ": " + stated.keySet());
    }
    try {
      return new Draft((FactInput) type.getDeclaredConstructors()[0].newInstance(values), names);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(String name, Class<?> type, String text) {
    if (type == List.class) {
      var list = Arrays.stream(text.split(";"));
      return name.equals("identifiers")
          ? list.map(one -> new IdentifierInput(one.split(":", 2)[0], one.split(":", 2)[1]))
              .toList()
          : list.toList();
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(one -> ((Enum<?>) one).name().equals(text))
          .findFirst()
          .orElseThrow();
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == Double.class) {
      return Double.valueOf(text);
    }
    if (type == Boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    return type == BigDecimal.class ? new BigDecimal(text) : text;
  }

  static Draft organization(String... fields) {
    return draft(EntityKind.ORGANIZATION, fields);
  }

  static Draft collaboration(String... fields) {
    return draft(EntityKind.COLLABORATION, fields);
  }

  static Draft place(String... fields) {
    return draft(EntityKind.PLACE, fields);
  }

  static Draft flow(String... fields) {
    return draft(EntityKind.FLOW, fields);
  }

  static Draft tie(String... fields) {
    return draft(EntityKind.TIE, fields);
  }
}
