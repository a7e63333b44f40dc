package org.weft.crash;

import java.nio.charset.StandardCharsets;

/// Invented files to import, as Weft CSV.
final class Inputs {

  /// Facts that one transaction takes in the server under test.
  static final int ONE_TRANSACTION = 300;

  private Inputs() {}

  /// So many organizations, each part of the one after it but the last.
  static byte[] organizations(int count) {
    var rows = new StringBuilder("key,name,partOf\n");
    for (int i = 0; i < count; i++) {
      var next = i + 1 < count ? "org-" + (i + 1) : "";
      rows.append("org-%d,Organization %d,%s\n".formatted(i, i, next));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}
