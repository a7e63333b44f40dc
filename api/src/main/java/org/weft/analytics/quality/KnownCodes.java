package org.weft.analytics.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which codes can be codes of the schemes that are known here; those of other schemes may be any.
///
/// Sources: ISO 3166-1 and the shape of ISO 3166-2; the 17 goals of the United Nations' Agenda 2030
/// with the shape of their targets and indicators; the shape of the sectors and purposes of the
/// OECD's Development Assistance Committee.
final class KnownCodes {

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .flatMap(code -> Stream.of(code, Locale.of("", code).getISO3Country()))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

  /// By scheme, as {@link #folded} writes it.
  private static final Map<String, Predicate<String>> LISTS =
      Map.of(
          "ISO31661",
          COUNTRIES::contains,
          "ISO31662",
          KnownCodes::isSubdivision,
          "SDG",
          Pattern.compile("([1-9]|1[0-7])(\\.[0-9A-Z]{1,2}){0,2}").asMatchPredicate(),
          "DAC",
          Pattern.compile("\\d{3}(\\d{2})?").asMatchPredicate());

  private KnownCodes() {}

  /// Whether nobody can tell what a code means: it names no scheme, or cannot be one of it.
  static boolean isUnrecognized(@Nullable String scheme, String code) {
    if (scheme == null) {
      return true;
    }
    var list = LISTS.get(folded(scheme));
    return list != null && !list.test(code.strip().toUpperCase(Locale.ROOT));
  }

  private static boolean isSubdivision(String code) {
    var parts = SUBDIVISION.matcher(code);
    return parts.matches() && COUNTRIES.contains(parts.group(1));
  }

  private static String folded(String scheme) {
    return scheme.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
