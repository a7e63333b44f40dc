package org.weft.importing.hsds;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;

/// All rows of all tables, whatever files and objects they came in, in an order of their own. What
/// is told several times is one row; where its tellings differ, one is taken and that is said.
final class Rows {

  /// Tables whose rows others refer to by their id.
  private static final Set<String> WITH_ID =
      Set.of("organization", "service", "location", "taxonomy", "taxonomy_term", "unit");

  private final ImportBatch batch;
  private final Map<String, Map<String, Entry>> tables = new HashMap<>();

  Rows(ImportBatch batch) {
    this.batch = batch;
  }

  void add(String table, Entry entry) {
    var id = entry.id();
    if (id == null && WITH_ID.contains(table)) {
      batch.reject(entry.origin(), table + ".id", null, "must be filled");
      return;
    }
    var rows = tables.computeIfAbsent(table, _ -> new TreeMap<>());
    var key = id == null ? entry.fields().toString() : id;
    rows.merge(key, entry, (known, other) -> merge(table, known, other));
  }

  private Entry merge(String table, Entry known, Entry other) {
    var fields = new TreeMap<>(known.fields());
    other
        .fields()
        .forEach((field, text) -> {
          var before = fields.merge(field, text, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          var stated = known.fields().get(field);
          if (stated != null && !stated.equals(text)) {
            batch.ignore(
                other.origin(),
                table + "." + field,
                before.equals(text) ? stated : text,
                "must be the same wherever its row is told; the first by alphabet is taken");
          }
        });
    return new Entry(known.origin(), fields);
  }

  /// In the order of their ids, or of their content where they have none.
  Collection<Entry> all(String table) {
    return tables.getOrDefault(table, Map.of()).values();
  }

  @Nullable Entry find(String table, @Nullable String id) {
    return id == null ? null : tables.getOrDefault(table, Map.of()).get(id);
  }
}
