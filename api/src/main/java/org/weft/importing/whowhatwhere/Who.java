package org.weft.importing.whowhatwhere;

import org.jspecify.annotations.Nullable;

/// An organization as a row names it.
///
/// @param type as the row writes it
record Who(
    Role role,
    @Nullable String code,
    @Nullable String name,
    @Nullable String acronym,
    @Nullable String type,
    @Nullable String website) {

  /// What an organization has to do with what the row tells.
  enum Role {
    /// Does it, or has a part in it that is not said.
    IMPLEMENTS,
    /// Is responsible for it, and has others do it.
    PROGRAMS,
    /// Pays.
    FUNDS
  }
}
