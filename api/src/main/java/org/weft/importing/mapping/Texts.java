package org.weft.importing.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weft.importing.facts.BadCellException;
import org.weft.importing.mapping.Expression.NumberFormat;
import org.weft.importing.terms.Countries;
import org.weft.importing.terms.Slugs;

/// Cleans one text by the rules of an expression.
final class Texts {

  private Texts() {}

  /// As lookups compare texts.
  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// @return empty where nothing is left
  static String cleaned(String text, Expression by) throws BadCellException {
    var cleaned = looked(text, by);
    if (cleaned.isEmpty()) {
      return cleaned;
    }
    cleaned = by.dateFormats().isEmpty() ? cleaned : date(cleaned, by);
    cleaned = number(cleaned, by.number());
    var country = by.country();
    if (country != null) {
      var code =
          Countries.findCode(cleaned)
              .orElseThrow(() ->
                  new BadCellException("must be a country of ISO 3166-1, by code or English name"));
      cleaned =
          switch (country) {
            case CODE -> code;
            case NAME -> Countries.name(code);
          };
    }
    return by.isSlug() ? Slugs.of(cleaned) : cleaned;
  }

  private static String looked(String text, Expression by) throws BadCellException {
    if (by.lookupName() == null) {
      return text;
    }
    var found = by.lookup().get(folded(text));
    var otherwise = by.otherwise();
    if (found == null && otherwise == null) {
      throw new BadCellException("must be in the lookup " + by.lookupName() + " of the mapping");
    }
    return found != null ? found : String.valueOf(otherwise);
  }

  private static String date(String text, Expression by) throws BadCellException {
    for (var format : by.dateFormats()) {
      try {
        var formatter =
            DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return LocalDate.parse(text, formatter).toString();
      } catch (DateTimeException _) {
        // the next one may fit
      }
    }
    throw new BadCellException("must be a date like " + String.join(" or ", by.dateFormats()));
  }

  private static String number(String text, @Nullable NumberFormat format) throws BadCellException {
    if (format == null) {
      return text;
    }
    var plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
    var thousands = format.thousands();
    if (!thousands.isBlank() && plain.contains(thousands)) {
      var grouped =
          "[+-]?\\d{1,3}(%s\\d{3})+(%s\\d+)?"
              .formatted(Pattern.quote(thousands), Pattern.quote(format.decimal()));
      if (!plain.matches(grouped)) {
        throw new BadCellException(
            "must be a number with `%s` between thousands".formatted(thousands));
      }
      plain = plain.replace(thousands, "");
    }
    plain = plain.replace(format.decimal(), ".");
    if (!plain.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")) {
      throw new BadCellException(
          "must be a number with `%s` before the fraction".formatted(format.decimal()));
    }
    var number = new BigDecimal(plain).stripTrailingZeros();
    return number.setScale(Math.max(0, number.scale())).toPlainString();
  }
}
