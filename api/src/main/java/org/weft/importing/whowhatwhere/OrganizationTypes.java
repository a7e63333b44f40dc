package org.weft.importing.whowhatwhere;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.importing.terms.Placeholders;

/// Types of organizations as humanitarian tables write them, and OCHA's codes for them, as codes of
/// IATI's OrganisationType. What that list does not tell apart (donors, the Red Cross and Red
/// Crescent movement, religious organizations, media) has no type here.
final class OrganizationTypes {

  static final String RULE =
      "must be a type of organization that has a code of IATI OrganisationType";

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("435", "10"),
          Map.entry("government", "10"),
          Map.entry("govt", "10"),
          Map.entry("gov", "10"),
          Map.entry("national government", "10"),
          Map.entry("gouvernement", "10"),
          Map.entry("gobierno", "10"),
          Map.entry("local government", "11"),
          Map.entry("local authority", "11"),
          Map.entry("437", "21"),
          Map.entry("international ngo", "21"),
          Map.entry("ingo", "21"),
          Map.entry("ong internationale", "21"),
          Map.entry("ong internacional", "21"),
          Map.entry("441", "22"),
          Map.entry("504", "22"),
          Map.entry("national ngo", "22"),
          Map.entry("nngo", "22"),
          Map.entry("local ngo", "22"),
          Map.entry("lngo", "22"),
          Map.entry("ong nationale", "22"),
          Map.entry("ong locale", "22"),
          Map.entry("ong nacional", "22"),
          Map.entry("438", "40"),
          Map.entry("447", "40"),
          Map.entry("un", "40"),
          Map.entry("un agency", "40"),
          Map.entry("united nations", "40"),
          Map.entry("agence un", "40"),
          Map.entry("international organization", "40"),
          Map.entry("multilateral", "40"),
          Map.entry("foundation", "60"),
          Map.entry("444", "70"),
          Map.entry("private sector", "70"),
          Map.entry("431", "80"),
          Map.entry("academic / research", "80"),
          Map.entry("academic", "80"),
          Map.entry("academia", "80"),
          Map.entry("university", "80"),
          Map.entry("443", "90"),
          Map.entry("other", "90"));

  private OrganizationTypes() {}

  /// @return empty where it is not written, or not known
  static Optional<String> find(@Nullable String text) {
    if (text == null || Placeholders.isNoIdentifier(text)) {
      return Optional.empty();
    }
    var plain =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_]+", " ")
            .replace("organisation", "organization");
    return Optional.ofNullable(CODES.get(plain));
  }
}
