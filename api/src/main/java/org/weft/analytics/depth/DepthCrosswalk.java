package org.weft.analytics.depth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the codes of the depth scales mean on one scale: code list `depth-codes`. Lossy, since
/// scales that measure different things are laid on one, and never invertible: a depth has no code.
///
/// @param version raised whenever a row changes, `>= 1`
/// @param codes in the order of the list
public record DepthCrosswalk(int version, List<DepthCode> codes) {

  private static final Map<String, DepthCode> ROWS = read();

  public static final DepthCrosswalk CURRENT =
      new DepthCrosswalk(
          ROWS.values().stream().mapToInt(DepthCode::version).max().orElseThrow(),
          List.copyOf(ROWS.values()));

  /// What a code can mean; empty when it is not stated, or of no scale that is known.
  static Optional<DepthRange> range(@Nullable String scheme, @Nullable String code) {
    return Optional.ofNullable(ROWS.get(scheme + ":" + code)).map(DepthCode::range);
  }

  private static Map<String, DepthCode> read() {
    var file =
        Objects.requireNonNull(
            DepthCrosswalk.class.getResourceAsStream("/codelists/depth-codes.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      var read = new LinkedHashMap<String, DepthCode>();
      rows.forEach(row -> read.put(row.getField("code"), code(row)));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DepthCode code(NamedCsvRecord row) {
    var scheme = row.getField("scheme");
    return new DepthCode(
        scheme,
        row.getField("code").substring(scheme.length() + 1),
        row.getField("label"),
        new DepthRange(
            Integer.parseInt(row.getField("least")), Integer.parseInt(row.getField("most"))),
        Integer.parseInt(row.getField("version")),
        row.getField("definition"),
        row.getField("source"));
  }
}
