package org.weft.importing.iati;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sectors of the code list `sectors` that a type of organization tells.
enum InstitutionalSector {
  GOVERNMENT,
  NONPROFIT,
  BUSINESS,
  PHILANTHROPY,
  ACADEMIA;

  /// @param type code of the list OrganisationType
  /// @return empty where the type tells none: a multilateral, a partnership of public and private,
  ///   any other
  static Optional<InstitutionalSector> of(@Nullable String type) {
    return Optional.ofNullable(
        switch (type) {
          case "10", "11", "15" -> GOVERNMENT;
          case "21", "22", "23", "24" -> NONPROFIT;
          case "60" -> PHILANTHROPY;
          case "70", "71", "72", "73" -> BUSINESS;
          case "80" -> ACADEMIA;
          case null, default -> null;
        });
  }
}
