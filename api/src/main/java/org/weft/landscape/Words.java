package org.weft.landscape;

import java.util.Locale;
import java.util.Map;

/// How a code is said in a sentence: `STAFF_TIME` is staff time. The words are the labels of the
/// code lists, in small letters; codes without a code list are said as they are spelled.
public final class Words {

  /// Codes whose spelling is not what people say.
  private static final Map<String, String> SAID =
      Map.of(
          "IN_KIND_SPACE", "space in kind",
          "SELF_DECLARATION", "self-declaration",
          "EXTEND_EXISTING", "extend what exists",
          "PARTNER", "partner with what exists",
          "INSUFFICIENT_DATA", "too little is known to say",
          "OWN", "raised by those themselves",
          "CLOSED_LOOP", "actors that only fund each other");

  private Words() {}

  public static String of(Enum<?> code) {
    return of(code.name());
  }

  /// @param code letter by letter as in the code list or the schema
  public static String of(String code) {
    var said = SAID.get(code);
    return said == null ? code.replace('_', ' ').toLowerCase(Locale.ROOT) : said;
  }

  /// The same as the beginning of a sentence.
  public static String capitalized(String code) {
    var said = of(code);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }
}
