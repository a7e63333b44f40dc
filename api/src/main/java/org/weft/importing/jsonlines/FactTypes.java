package org.weft.importing.jsonlines;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.facts.Columns;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// The fields that each kind of fact is written with.
final class FactTypes {

  private static final Map<String, Columns<?>> BY_WORD = new TreeMap<>();

  static {
    for (var type : FactInput.class.getPermittedSubclasses()) {
      for (var kind : EntityKind.values()) {
        if (type.getSimpleName().equals(kind.typeName() + "Input")) {
          BY_WORD.put(kind.name(), Columns.of(type.asSubclass(Record.class)));
        }
      }
    }
  }

  private FactTypes() {}

  static @Nullable Columns<?> find(String word) {
    return BY_WORD.get(word);
  }

  /// The words of all kinds, for a message.
  static String words() {
    return Arrays.stream(EntityKind.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
