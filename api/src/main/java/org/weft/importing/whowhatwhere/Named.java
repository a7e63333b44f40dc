package org.weft.importing.whowhatwhere;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weft.importing.terms.Placeholders;

/// Something that a row names by a code, by a name or by both, within something larger: a place, a
/// sector, a group of people, an organization.
///
/// @param within null at the top, or where the row does not say
/// @param level 0 at the top
/// @param name as the row writes it
record Named(@Nullable Named within, int level, @Nullable String code, @Nullable String name) {

  /// @return null where neither text identifies anything
  static @Nullable Named of(
      @Nullable Named within, int level, @Nullable String code, @Nullable String name) {
    var realCode = Placeholders.isNoIdentifier(code) ? null : code;
    var realName = Placeholders.isNoIdentifier(name) ? null : name;
    return realCode == null && realName == null
        ? null
        : new Named(within, level, realCode, realName);
  }

  /// As which it is compared with others.
  Named compared() {
    return new Named(
        within == null ? null : within.compared(),
        level,
        code == null ? null : code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]+", ""),
        name == null ? null : NameKeys.of(name));
  }

  /// What it is called where no name is known.
  String shown() {
    return name != null ? name : String.valueOf(code);
  }
}
