package org.weft.scalars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A scalar takes and shows exactly what its description says.
class ScalarsTest {

  @Test
  void valuesAndLiteralsBecomeTheirJavaTypes() {
    assertThat(value(Scalars.DATE, "2026-03-01")).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(literal(Scalars.DATE, StringValue.of("2026-03-01")))
        .isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(value(Scalars.DATE_TIME, "2026-03-01T09:30:00+02:00"))
        .isEqualTo(OffsetDateTime.of(2026, 3, 1, 9, 30, 0, 0, ZoneOffset.ofHours(2)));
    assertThat(value(Scalars.DECIMAL, "1250.50")).isEqualTo(new BigDecimal("1250.50"));
    assertThat(value(Scalars.CURRENCY_CODE, "EUR")).isEqualTo("EUR");
    assertThat(value(Scalars.COUNTRY_CODE, "CH")).isEqualTo("CH");
    assertThat(value(Scalars.URL, "https://example.org/a?b=c"))
        .isEqualTo("https://example.org/a?b=c");
    assertThat(literal(Scalars.SHARE, FloatValue.of(0.25))).isEqualTo(0.25);
    assertThat(literal(Scalars.SHARE, IntValue.of(1))).isEqualTo(1.0);
  }

  @Test
  void whatIsShownIsPlain() {
    assertThat(shown(Scalars.DATE, LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
    assertThat(shown(Scalars.DATE_TIME, Instant.parse("2026-03-01T09:30:00Z")))
        .isEqualTo("2026-03-01T09:30:00Z");
    assertThat(shown(Scalars.DECIMAL, new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(shown(Scalars.SHARE, 1.0)).isEqualTo(1.0);
  }

  @Test
  void aShareThatMissesOneByRoundingIsOne() {
    assertThat(shown(Scalars.SHARE, 1.0000000000000002)).isEqualTo(1.0);
    assertThatExceptionOfType(CoercingSerializeException.class)
        .isThrownBy(() -> shown(Scalars.SHARE, 1.01));
    assertThatExceptionOfType(CoercingSerializeException.class)
        .isThrownBy(() -> shown(Scalars.SHARE, Double.NaN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "01.03.2026", "2026-3-1", "+12026-03-01", "today", ""})
  void whatIsNoDayIsRefused(String text) {
    refused(Scalars.DATE, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "1e3", "NaN", "", " 1", "1.1234567", "1234567890123456789", "0x1"})
  void whatIsNoPlainDecimalIsRefused(String text) {
    refused(Scalars.DECIMAL, text);
  }

  @Test
  void aDecimalThatIsNoStringIsRefused() {
    refused(Scalars.DECIMAL, 12.5);
    assertThatExceptionOfType(CoercingParseLiteralException.class)
        .isThrownBy(() -> literal(Scalars.DECIMAL, FloatValue.of(12.5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eur", "EURO", "ZZZ", ""})
  void whatIsNoCurrencyIsRefused(String text) {
    refused(Scalars.CURRENCY_CODE, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ch", "CHE", "ZZ", ""})
  void whatIsNoCountryIsRefused(String text) {
    refused(Scalars.COUNTRY_CODE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "http://a b"
      })
  void whatIsNoWebAddressIsRefused(String text) {
    refused(Scalars.URL, text);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, 25, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoShareIsRefused(double share) {
    refused(Scalars.SHARE, share);
  }

  @Test
  void anotherJsonTypeIsRefused() {
    refused(Scalars.SHARE, "0.5");
    refused(Scalars.DATE, 2026);
    assertThatExceptionOfType(CoercingParseLiteralException.class)
        .isThrownBy(() -> literal(Scalars.DATE, BooleanValue.of(true)));
  }

  @Test
  void aRefusalNamesScalarValueAndRule() {
    assertThatThrownBy(() -> value(Scalars.SHARE, 1.5))
        .hasMessage("Share: '1.5' must be a number between 0 and 1");
  }

  @Test
  void aLongValueIsCutInTheRefusal() {
    assertThatThrownBy(() -> value(Scalars.DATE, "x".repeat(10_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  private static void refused(GraphQLScalarType scalar, Object value) {
    assertThatExceptionOfType(CoercingParseValueException.class)
        .isThrownBy(() -> value(scalar, value))
        .withMessageStartingWith(scalar.getName() + ": '" + value);
  }

  private static @Nullable Object value(GraphQLScalarType scalar, Object value) {
    return scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
  }

  private static @Nullable Object literal(GraphQLScalarType scalar, Value<?> literal) {
    return scalar
        .getCoercing()
        .parseLiteral(
            literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
  }

  private static @Nullable Object shown(GraphQLScalarType scalar, Object value) {
    return scalar.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
  }
}
