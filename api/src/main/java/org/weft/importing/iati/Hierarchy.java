package org.weft.importing.iati;

import org.jspecify.annotations.Nullable;

/// What lies above a code, told by the code itself.
final class Hierarchy {

  private Hierarchy() {}

  /// Key of what is above a code: of the purpose 12220 the category 122, of that 120; of the target
  /// 3.2 the goal 3. Null when it is at the top or nothing is known.
  static @Nullable String broader(String scheme, String code) {
    var above =
        switch (scheme) {
          case "DAC" ->
              code.matches("\\d{5}")
                  ? code.substring(0, 3)
                  : code.matches("\\d{2}[1-9]") ? code.substring(0, 2) + "0" : "";
          case "SDG" -> code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
          default -> "";
        };
    var key = scheme + "-" + above;
    return scheme.equals("SDG") && !above.isEmpty() || Names.find(key) != null ? key : null;
  }
}
