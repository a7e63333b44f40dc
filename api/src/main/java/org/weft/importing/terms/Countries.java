package org.weft.importing.terms;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Countries of ISO 3166-1, by code or by English name: as it is spoken, as the United Nations
/// (M49) and ISO write it, and as publishers do.
public final class Countries {

  public static final String SCHEME = "ISO3166-1";

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      codes.put(code, code);
      codes.put(Locale.of("", code).getISO3Country(), code);
      codes.put(folded(name(code)), code);
    }
    var file =
        Objects.requireNonNull(
            Countries.class.getResourceAsStream("/importing/terms/countries.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> codes.put(folded(row.getField("name")), row.getField("code")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }

  /// Without accents and capitals; `St. X & Y` is Saint X and Y, whatever the apostrophe.
  private static String folded(String text) {
    var plain =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[\u2018\u2019\u02bc`]", "'")
            .toUpperCase(Locale.ROOT)
            .replace("&", " AND ")
            .replaceAll("\\bST\\. ?", "SAINT ")
            .replaceAll("\\s+", " ");
    return plain.startsWith("THE ") ? plain.substring(4) : plain;
  }

  /// The alpha-2 code of a code or a name, however it is capitalized.
  public static Optional<String> findCode(String text) {
    return Optional.ofNullable(CODES.get(folded(text)));
  }

  public static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
