package org.weft.importing.iati;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an organization does in an activity, by the code list OrganisationRole; version 1 writes
/// the word.
enum Role {
  FUNDING,
  ACCOUNTABLE,
  EXTENDING,
  IMPLEMENTING;

  static Optional<Role> of(String code) {
    return Arrays.stream(values())
        .filter(role ->
            code.equals("" + (role.ordinal() + 1))
                || role.name().equals(code.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
