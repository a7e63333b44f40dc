package org.weft.importing.networks;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.validation.CodeLists;

/// Reads how deep a tie is: a number from -1 to 6, or a code of a scheme.
final class Depths {

  private static final Set<String> CODES =
      Set.copyOf(new CodeLists().labels("depth-codes").keySet());

  private Depths() {}

  /// @return `scheme:code`; null when it says none that is known, which is said in a notice
  static @Nullable String read(Edge edge, ImportBatch batch) {
    var text = edge.value(EdgeField.DEPTH);
    if (text == null) {
      return null;
    }
    var scheme = edge.value(EdgeField.DEPTH_SCHEME);
    var plain = text.toLowerCase(Locale.ROOT).replaceFirst("^(-?\\d)\\.0+$", "$1");
    var code =
        plain.contains(":")
            ? plain
            : (scheme == null ? "weft" : scheme.toLowerCase(Locale.ROOT)) + ":" + plain;
    if (CODES.contains(code)) {
      return code;
    }
    var codes = CODES.stream().filter(one -> one.startsWith("weft:")).sorted();
    batch.ignore(
        edge.origin(),
        "depth",
        scheme == null ? text : scheme + ":" + text,
        "must be a number from -1 to 6 or a code of a depth scheme, such as "
            + codes.skip(1).limit(1).collect(Collectors.joining()));
    return null;
  }
}
