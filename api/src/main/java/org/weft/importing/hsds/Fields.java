package org.weft.importing.hsds;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;

/// The tables that are read and their fields in any version; who has others hears it once.
final class Fields {

  /// What versions and their users call the same table.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("service_taxonomy", "attribute"),
          Map.entry("service_attribute", "attribute"),
          Map.entry("other_attribute", "attribute"),
          Map.entry("services_taxonomy", "attribute"),
          Map.entry("services_at_location", "service_at_location"),
          Map.entry("physical_address", "address"),
          Map.entry("physical_addresse", "address"),
          Map.entry("addresse", "address"),
          Map.entry("service_capacitie", "service_capacity"),
          Map.entry("taxonomie", "taxonomy"),
          Map.entry("eligibilitie", "eligibility"));

  /// Tables of the standard that are dropped: people, hours, prices, and what describes the data.
  private static final Set<String> DROPPED =
      Set.of(
          "program",
          "contact",
          "phone",
          "schedule",
          "regular_schedule",
          "holiday_schedule",
          "language",
          "accessibility",
          "accessibility_for_disabilities",
          "cost_option",
          "fee",
          "funding",
          "payment_accepted",
          "payments_accepted",
          "required_document",
          "postal_address",
          "postal_addresse",
          "url",
          "metadata",
          "meta_table_description",
          "link_taxonomy",
          "review");

  private record Table(Set<String> kept, Set<String> dropped) {}

  private static final Map<String, Table> TABLES = read();

  private final ImportBatch batch;
  private final Set<String> told = new HashSet<>();

  Fields(ImportBatch batch) {
    this.batch = batch;
  }

  private static Map<String, Table> read() {
    var tables = new HashMap<String, Table>();
    var file =
        Objects.requireNonNull(Fields.class.getResourceAsStream("/importing/hsds/fields.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.forEach(row ->
          tables.put(
              row.getField("table"),
              new Table(
                  Set.of(row.getField("kept").split(" ")),
                  Set.of(row.getField("dropped").split(" ")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  /// @param name of a file or sheet, such as `services.csv`
  /// @return the table that it holds; null when it is none that is read
  static @Nullable String table(String name) {
    var plain = singular(name);
    var table = OTHER_NAMES.getOrDefault(plain, plain);
    return TABLES.containsKey(table) ? table : null;
  }

  static boolean isDropped(String name) {
    return DROPPED.contains(singular(name)) || DROPPED.contains(stem(name));
  }

  private static String singular(String name) {
    return stem(name).replaceFirst("(?<!s)s$", "");
  }

  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").strip();
  }

  /// Says once that a field is none of the standard.
  void check(Origin origin, String table, String field) {
    var plain = field.toLowerCase(Locale.ROOT);
    var known = TABLES.get(table);
    if (known != null
        && !known.kept().contains(plain)
        && !known.dropped().contains(plain)
        && told.add(table + "/" + plain)) {
      batch.ignore(origin, table + "." + field, null, "is not a field of HSDS 1.1 to 3.1");
    }
  }

  static boolean isKept(String table, String field) {
    var known = TABLES.get(table);
    return known != null && known.kept().contains(field);
  }
}
