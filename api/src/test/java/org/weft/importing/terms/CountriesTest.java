package org.weft.importing.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A country is known by its codes and by every English name that is in use for it.
class CountriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ke | KE",
        "KEN | KE",
        "the Gambia | GM",
        "UK | GB",
        "United Kingdom of Great Britain and Northern Ireland | GB",
        "Bolivia (Plurinational State of) | BO",
        "Côte d'Ivoire | CI",
        "Cote d’Ivoire | CI",
        "Sao Tome and Principe | ST",
        "Bosnia and Herzegovina | BA",
        "Saint Vincent and the Grenadines | VC",
        "St. Lucia | LC",
        "Syrian Arab Republic | SY",
        "State of Palestine | PS",
        "Viet Nam | VN",
        "Türkiye | TR",
        "Turkey | TR",
        "Democratic Republic of the Congo | CD",
        "Congo | CG",
        "Republic of Korea | KR",
        "Democratic People's Republic of Korea | KP",
        "Lao People's Democratic Republic | LA",
        "Micronesia (Federated States of) | FM",
        "United Republic of Tanzania | TZ",
        "Venezuela (Bolivarian Republic of) | VE",
        "Russian Federation | RU"
      })
  void aCodeOrANameIsThatCountry(String text, String code) {
    assertThat(Countries.findCode(text)).contains(code);
  }

  @Test
  void everyCountryIsKnownByItsOwnName() {
    for (var code : Locale.getISOCountries()) {
      assertThat(Countries.findCode(Countries.name(code))).contains(code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Atlantis", "XX", "Korea", "", "Scotland"})
  void whatNamesNoOneCountryIsNone(String text) {
    assertThat(Countries.findCode(text)).isEmpty();
  }
}
