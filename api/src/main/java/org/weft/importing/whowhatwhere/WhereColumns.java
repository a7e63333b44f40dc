package org.weft.importing.whowhatwhere;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.tables.Row;
import org.weft.importing.whowhatwhere.Statement.Point;

/// The columns of places, from the country down, and of their point. Where a level has several
/// columns, the row tells of several places.
final class WhereColumns {

  private static final Map<String, Integer> LEVELS =
      Map.of(
          "#country", 0,
          "#adm0", 0,
          "#adm1", 1,
          "#adm2", 2,
          "#adm3", 3,
          "#adm4", 4,
          "#adm5", 5,
          "#loc", Places.LOCATION);

  private final TreeMap<Integer, ConceptColumns> levels = new TreeMap<>();
  private final int chains;
  private final @Nullable Column latitude;
  private final @Nullable Column longitude;
  private final @Nullable Column coordinates;
  private final ImportBatch batch;

  WhereColumns(List<Column> columns, ImportBatch batch) {
    this.batch = batch;
    var byLevel = new TreeMap<Integer, List<Column>>();
    for (var column : columns) {
      var level = LEVELS.get(column.tag().name());
      // Where people come from or go to is not where something is done.
      if (level != null && !column.tag().hasAny(List.of("origin", "dest", "type"))) {
        byLevel.computeIfAbsent(level, any -> new ArrayList<>()).add(column);
      }
    }
    byLevel.forEach((level, of) -> levels.put(level, new ConceptColumns(of)));
    this.chains = levels.values().stream().mapToInt(ConceptColumns::count).max().orElse(0);
    this.latitude = geo(columns, "lat");
    this.longitude = geo(columns, "lon");
    this.coordinates = geo(columns, "coord");
  }

  private static @Nullable Column geo(List<Column> columns, String attribute) {
    return columns.stream()
        .filter(column -> column.tag().is("#geo") && column.tag().has(attribute))
        .findFirst()
        .orElse(null);
  }

  void read(Row row, Statement said) {
    for (int i = 0; i < chains; i++) {
      for (var place : places(row, i)) {
        if (!said.where.contains(place)) {
          said.where.add(place);
        }
      }
    }
    said.point = point(row);
  }

  /// The smallest places of chain `i`; of a chain that ends earlier than another one none.
  private List<Named> places(Row row, int i) {
    List<Named> smallest = List.of();
    var isOwn = i == 0;
    for (var level : levels.entrySet()) {
      var columns = level.getValue();
      isOwn |= columns.count() > 1 && i < columns.count();
      var within = smallest.isEmpty() ? null : smallest.getFirst();
      var found = columns.read(row, columns.count() == 1 ? 0 : i, within, level.getKey());
      if (level.getKey() == 0) {
        found =
            found.stream()
                .map(place -> Places.country(place.code(), place.name()))
                .flatMap(place -> Optional.ofNullable(place).stream())
                .toList();
      }
      if (!found.isEmpty()) {
        smallest = found;
      } else if (i > 0 && columns.count() > 1) {
        return List.of();
      }
    }
    return isOwn ? smallest : List.of();
  }

  private @Nullable Point point(Row row) {
    var lat = latitude == null ? null : latitude.text(row);
    var lon = longitude == null ? null : longitude.text(row);
    var both = coordinates == null ? null : coordinates.text(row);
    if (lat == null && lon == null && both != null) {
      var parts = both.split("[,;\\s]+");
      lat = parts.length == 2 ? parts[0] : both;
      lon = parts.length == 2 ? parts[1] : both;
    }
    if (lat == null && lon == null) {
      return null;
    }
    var first = degrees(lat, 90);
    var second = degrees(lon, 180);
    if (first == null || second == null) {
      batch.ignore(
          row.origin(), "#geo", lat + ", " + lon, "must be degrees of latitude and longitude");
      return null;
    }
    return new Point(first, second);
  }

  private static @Nullable BigDecimal degrees(@Nullable String text, int most) {
    if (text == null || !text.matches("[+-]?\\d{1,3}(\\.\\d{1,20})?")) {
      return null;
    }
    var degrees = new BigDecimal(text).stripTrailingZeros();
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 ? null : degrees;
  }
}
