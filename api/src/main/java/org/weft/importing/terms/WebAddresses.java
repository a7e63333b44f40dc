package org.weft.importing.terms;

import java.util.Optional;

/// Addresses of websites as people write them.
public final class WebAddresses {

  public static final String REPAIRED = "must begin with https://, which is put before it";
  public static final String RULE = "must be an address that begins with http:// or https://";

  private static final int LONGEST = 2000;

  private WebAddresses() {}

  /// @param isRepaired whether the text had no protocol
  public record Read(String address, boolean isRepaired) {}

  /// Of `www.example.org`, too.
  public static Optional<Read> parse(String text) {
    var stripped = text.strip();
    var isBare = stripped.matches("(?i)www\\.\\S+\\.\\S+");
    var address = isBare ? "https://" + stripped : stripped;
    return address.matches("https?://\\S+") && address.length() <= LONGEST
        ? Optional.of(new Read(address, isBare))
        : Optional.empty();
  }
}
