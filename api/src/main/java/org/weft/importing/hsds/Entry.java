package org.weft.importing.hsds;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;

/// One row of a table of the standard, whether it was a row of a file or an object in JSON.
///
/// @param fields those that are kept and not blank, by name in lower case
record Entry(Origin origin, Map<String, String> fields) {

  private static final String UUID = "(?i)\\{?[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\\}?";

  /// @param fields all that there are
  static Entry of(Origin origin, String table, Map<String, String> fields) {
    var kept = new TreeMap<String, String>();
    fields.forEach((name, text) -> {
      var plain = name.toLowerCase(Locale.ROOT);
      if (!text.isBlank() && Fields.isKept(table, plain)) {
        kept.putIfAbsent(plain, text.strip());
      }
    });
    return new Entry(origin, kept);
  }

  /// What the first of these fields says that says anything; versions call the same by other names.
  @Nullable String text(String... names) {
    for (var name : names) {
      var text = fields.get(name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  @Nullable String id() {
    return text("id");
  }

  /// Whether an id is unique wherever it comes from.
  static boolean isUnique(String id) {
    return id.matches(UUID);
  }
}
