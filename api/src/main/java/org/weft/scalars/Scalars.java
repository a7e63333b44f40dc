package org.weft.scalars;

import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The scalars, each with its Java type: `Date` LocalDate, `DateTime` OffsetDateTime (an Instant is
/// shown too), `Decimal` BigDecimal, `CurrencyCode`, `CountryCode` and `URL` String, `Share`
/// Double.
final class Scalars {

  static final GraphQLScalarType DATE =
      new StrictScalar<>(
              "Date",
              "must be a day of the calendar such as 2026-03-01",
              ofText(Scalars::day),
              ofType(LocalDate.class, Object::toString))
          .type();

  static final GraphQLScalarType DATE_TIME =
      new StrictScalar<>(
              "DateTime",
              "must be a moment with its offset such as 2026-03-01T09:30:00Z",
              ofText(text -> Optional.of(OffsetDateTime.parse(text))),
              Scalars::moment)
          .type();

  static final GraphQLScalarType DECIMAL =
      new StrictScalar<>(
              "Decimal",
              "must be a string such as \"1250.50\", with up to 18 digits before the point and 6"
                  + " after it",
              ofText(Scalars::decimal),
              ofType(BigDecimal.class, BigDecimal::toPlainString))
          .type();

  static final GraphQLScalarType CURRENCY_CODE =
      code("CurrencyCode", "must be a currency of ISO 4217 such as EUR", currencies());

  static final GraphQLScalarType COUNTRY_CODE =
      code(
          "CountryCode",
          "must be a country of ISO 3166-1 such as CH",
          Set.of(Locale.getISOCountries()));

  /// What is stored is shown as it is: it was checked when it was written.
  static final GraphQLScalarType URL =
      new StrictScalar<>(
              "URL",
              "must be an absolute address that starts with http:// or https://",
              ofText(Scalars::address),
              ofType(String.class, text -> text))
          .type();

  static final GraphQLScalarType SHARE =
      new StrictScalar<>(
              "Share", "must be a number between 0 and 1", Scalars::share, Scalars::shownShare)
          .type();

  /// A sum of shares may miss 1 by rounding; such a one is shown as 1. Our choice.
  private static final double ROUNDING = 1e-9;

  private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

  private Scalars() {}

  private static GraphQLScalarType code(String name, String rule, Set<String> codes) {
    return new StrictScalar<>(
            name,
            rule,
            ofText(text -> Optional.of(text).filter(codes::contains)),
            ofType(String.class, text -> text))
        .type();
  }

  private static Set<String> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(LocalDate.parse(text))
        .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999);
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Optional.of(text).filter(PLAIN_DECIMAL.asMatchPredicate()).map(BigDecimal::new);
  }

  private static Optional<String> address(String text) {
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<Object> moment(Object value) {
    return switch (value) {
      case OffsetDateTime moment ->
          Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
      case Instant moment ->
          Optional.of(
              DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)));
      default -> Optional.empty();
    };
  }

  private static Optional<Double> share(Object value) {
    return value instanceof Number number
        ? Optional.of(number.doubleValue()).filter(share -> share >= 0 && share <= 1)
        : Optional.empty();
  }

  private static Optional<Object> shownShare(Object value) {
    return value instanceof Number number
            && number.doubleValue() >= -ROUNDING
            && number.doubleValue() <= 1 + ROUNDING
        ? Optional.of(Math.clamp(number.doubleValue(), 0.0, 1.0))
        : Optional.empty();
  }

  private static <T> Function<Object, Optional<T>> ofText(Function<String, Optional<T>> parse) {
    return value -> {
      try {
        return value instanceof String text ? parse.apply(text) : Optional.empty();
      } catch (DateTimeException notOne) {
        return Optional.empty();
      }
    };
  }

  private static <T> Function<Object, Optional<Object>> ofType(
      Class<T> type, Function<T, Object> show) {
    return value ->
        type.isInstance(value) ? Optional.of(show.apply(type.cast(value))) : Optional.empty();
  }

  static List<GraphQLScalarType> all() {
    return List.of(DATE, DATE_TIME, DECIMAL, CURRENCY_CODE, COUNTRY_CODE, URL, SHARE);
  }
}
