package org.weft.importing.terms;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Currencies by their codes of ISO 4217.
public final class Currencies {

  private static final Set<String> CODES =
      Currency.availableCurrencies()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /// The code in capitals; empty when it is none.
  public static Optional<String> find(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(CODES::contains);
  }
}
