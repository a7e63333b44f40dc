package org.weft.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The code lists of the graph schema, read once, and the ISO 4217 currencies that the JDK knows.
@Component
public class CodeLists {

  /// Depths of ties; their codes are `scheme:code`.
  static final String DEPTH_CODES = "depth-codes";

  private static final String CURRENCIES = "currencies";

  private final Map<String, Map<String, String>> lists = new ConcurrentHashMap<>();

  /// Whether the list has the code, letter by letter.
  ///
  /// @param list file name without `.csv`, or `currencies`
  /// @throws IllegalArgumentException if there is no such list
  public boolean contains(String list, String code) {
    return labels(list).containsKey(code);
  }

  /// The labels by code, in the order of the list.
  ///
  /// @throws IllegalArgumentException if there is no such list
  public Map<String, String> labels(String list) {
    return lists.computeIfAbsent(list, CodeLists::read);
  }

  private static Map<String, String> read(String list) {
    var labels = new LinkedHashMap<String, String>();
    if (list.equals(CURRENCIES)) {
      Currency.availableCurrencies()
          .forEach(one -> labels.put(one.getCurrencyCode(), one.getDisplayName()));
      return labels;
    }
    var file = CodeLists.class.getResourceAsStream("/codelists/" + list + ".csv");
    if (file == null) {
      throw new IllegalArgumentException("No code list codelists/" + list + ".csv");
    }
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row -> labels.put(row.getField("code"), row.getField("label")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
