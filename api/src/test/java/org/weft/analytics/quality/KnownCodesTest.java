package org.weft.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownCodesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ISO3166-1,  KE,      false
          ISO3166-1,  KEN,     false
          iso 3166-1, ke,      false
          ISO3166-1,  QQ,      true
          ISO3166-1,  Kenya,   true
          ISO3166-2,  KE-30,   false
          ISO3166-2,  QQ-30,   true
          ISO3166-2,  Nairobi, true
          SDG,        17,      false
          SDG,        1.a,     false
          SDG,        16.7.2,  false
          SDG,        18,      true
          SDG,        hunger,  true
          DAC,        112,     false
          DAC,        11220,   false
          DAC,        1122,    true
          own,        whatever, false
          ,           KE,      true
          """)
  void aCodeIsHeldAgainstItsScheme(String scheme, String code, boolean isUnrecognized) {
    assertThat(KnownCodes.isUnrecognized(scheme, code)).isEqualTo(isUnrecognized);
  }
}
