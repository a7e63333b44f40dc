package org.weft.landscape;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Identifiers as they are compared: two spellings of one number become one.
public final class RegisterNumber {

  /// Names that people give to registers, by their org-id.guide list codes.
  private static final Map<String, String> SCHEMES =
      Map.of(
          "LEI", "XI-LEI",
          "ROR", "XI-ROR",
          "GRID", "XI-GRID",
          "WIKIDATA", "XI-WIKIDATA",
          "ISNI", "XI-ISNI",
          "EIN", "US-EIN",
          "360G-GB-CHC", "GB-CHC",
          "360G-GB-COH", "GB-COH");

  private static final Pattern URL = Pattern.compile("^https?://\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALL_ZERO = Pattern.compile("[0\\W_]*");
  private static final Pattern DUMMY = Pattern.compile("(?i)(dummy|test|temp|placeholder|x{2,}).*");
  private static final int COMPANY_DIGITS = 8;
  private static final int EIN_DIGITS = 9;

  private RegisterNumber() {}

  /// @param isNone of what somebody wrote, whether it stands where a number should, such as `n/a`
  /// @return empty for that, and for nothing, zeros and dummies
  public static Optional<Identifier> of(Identifier identifier, Predicate<String> isNone) {
    var scheme = scheme(identifier.scheme());
    var id = lastOfUrl(identifier.id().strip());
    if (id.toUpperCase(Locale.ROOT).startsWith(scheme + "-")) {
      id = id.substring(scheme.length() + 1);
    }
    if (scheme.isEmpty()
        || ALL_ZERO.matcher(id).matches()
        || DUMMY.matcher(id).matches()
        || isNone.test(id)) {
      return Optional.empty();
    }
    var number = number(scheme, id.toUpperCase(Locale.ROOT));
    return number.isEmpty() ? Optional.empty() : Optional.of(new Identifier(scheme, number));
  }

  private static String scheme(String stated) {
    var scheme = stated.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    return SCHEMES.getOrDefault(scheme, scheme);
  }

  private static String lastOfUrl(String id) {
    return URL.matcher(id).matches() ? id.replaceAll("[/#]+$", "").replaceAll("^.*[/#]", "") : id;
  }

  private static String number(String scheme, String id) {
    return switch (scheme) {
      case "GB-COH" -> company(bare(id));
      case "GB-CHC" -> charity(id);
      case "GB-SC", "GB-NIC", "XI-LEI", "XI-ROR", "XI-ISNI" -> bare(id);
      case "XI-WIKIDATA" -> bare(id).replaceFirst("^(?=\\d)", "Q");
      case "XI-GRID" -> id.replaceFirst("^GRID\\.?(?=\\d)", "");
      case "US-EIN" -> padded(bare(id), EIN_DIGITS);
      default -> plain(id);
    };
  }

  /// Two letters and six digits, or eight digits.
  private static String company(String id) {
    var prefix = id.replaceFirst("\\d.*$", "");
    return prefix + padded(id.substring(prefix.length()), COMPANY_DIGITS - prefix.length());
  }

  /// `-0` is the charity itself; other suffixes are charities linked to it, each an actor.
  private static String charity(String id) {
    var parts = id.replaceAll("\\s+", "").split("[-/.]", 2);
    var number = parts[0].replaceFirst("^0+(?=.)", "");
    var suffix = parts.length < 2 ? "" : parts[1].replaceFirst("^0+(?=.)", "");
    return suffix.isEmpty() || suffix.equals("0") ? number : number + '-' + suffix;
  }

  /// Punctuation tells codes such as `5-1` and `51` apart, however it is written.
  private static String plain(String id) {
    var plain = id.replaceAll("[\\s\\p{Punct}]+", "-").replaceAll("^-|-$", "");
    return plain.chars().allMatch(Character::isDigit) ? plain.replaceFirst("^0+(?=.)", "") : plain;
  }

  private static String bare(String id) {
    return id.replaceAll("[^A-Z0-9]", "");
  }

  private static String padded(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
