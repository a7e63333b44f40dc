package org.weft.importing.terms;

import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;

/// Addresses of websites as people write them.
public final class WebAddresses {

  private static final int LONGEST = 2000;

  private WebAddresses() {}

  /// Reads `www.example.org`, too; what is none is left out with a notice.
  ///
  /// @return null for what is not stated, or is none
  public static @Nullable String read(
      ImportBatch batch, Origin origin, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var stripped = text.strip();
    var isBare = stripped.matches("(?i)www\\.\\S+\\.\\S+");
    var address = isBare ? "https://" + stripped : stripped;
    if (!address.matches("https?://\\S+") || address.length() > LONGEST) {
      batch.ignore(origin, field, text, "must be an address that begins with http:// or https://");
      return null;
    }
    if (isBare) {
      batch.repair(origin, field, text, "must begin with https://, which is put before it");
    }
    return address;
  }
}
