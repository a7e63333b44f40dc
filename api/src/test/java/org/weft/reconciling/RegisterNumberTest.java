package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.Identifier;
import org.weft.landscape.RegisterNumber;

class RegisterNumberTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GB-COH,  1234567,                          GB-COH,      01234567
          gb-coh,  sc12345,                          GB-COH,      SC012345
          GB-COH,  GB-COH-01234567,                  GB-COH,      01234567
          GB-CHC,  1164883-0,                        GB-CHC,      1164883
          GB-CHC,  ' 0210183 ',                      GB-CHC,      210183
          GB-CHC,  1164883-2,                        GB-CHC,      1164883-2
          GB-CHC,  1164883/02,                       GB-CHC,      1164883-2
          US-EIN,  52-1693387,                       US-EIN,      521693387
          EIN,     521693387,                        US-EIN,      521693387
          US-EIN,  41234567,                         US-EIN,      041234567
          LEI,     5493006mhb84dd0zwv18,             XI-LEI,      5493006MHB84DD0ZWV18
          XI-ROR,  https://ror.org/02mhbdp94,        XI-ROR,      02MHBDP94
          ROR,     02mhbdp94,                        XI-ROR,      02MHBDP94
          Wikidata, http://www.wikidata.org/entity/Q95, XI-WIKIDATA, Q95
          XI-WIKIDATA, 95,                           XI-WIKIDATA, Q95
          XI-GRID, https://grid.ac/institutes/grid.1.2, XI-GRID,  1.2
          XI-GRID, grid.1.2,                         XI-GRID,     1.2
          XM-DAC,  5-1,                              XM-DAC,      5-1
          XM-DAC,  51,                               XM-DAC,      51
          NL-KVK,  00041234,                         NL-KVK,      41234
          DE-VR,   'VR 123 / b',                     DE-VR,       VR-123-B
          """)
  void spellingsOfANumberBecomeOne(String scheme, String id, String expected, String number) {
    assertThat(RegisterNumber.of(new Identifier(scheme, id), Words::isNoIdentifier))
        .contains(new Identifier(expected, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "0",
        "000000",
        "-",
        "--",
        "n/a",
        "N.A.",
        "No Identifier",
        "unknown",
        "None",
        "NULL",
        "GB-CHC-",
        "DUMMY-12",
        "tbc",
        "XXXX",
        "not registered"
      })
  void whatStandsInPlaceOfANumberIsNone(String id) {
    assertThat(RegisterNumber.of(new Identifier("GB-CHC", id), Words::isNoIdentifier)).isEmpty();
  }
}
