package org.weft.importing.whowhatwhere;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;

/// Columns that count people of one kind, such as `#inneed`: everybody, or a group of them. A
/// column of women, of children or of households is a part of them or something else, and parts are
/// not added up: what they leave out is not known.
final class PeopleColumns {

  private static final Set<String> EVERYBODY =
      Set.of("ind", "num", "number", "total", "tot", "all", "people", "persons", "count");

  private static final Map<String, String> GROUPS =
      Map.of(
          "idps", "Internally displaced people",
          "refugees", "Refugees",
          "displaced", "Displaced people",
          "returnees", "Returnees",
          "host", "Host community",
          "hosts", "Host community",
          "nondisplaced", "Not displaced people",
          "incamp", "People in camps",
          "noncamp", "People outside camps");

  private final String name;
  private final ImportBatch batch;
  private final List<Column> everybody = new ArrayList<>();
  private final Map<Named, Column> groups = new LinkedHashMap<>();

  /// @param name of the hashtag
  /// @param header where the hashtags stand
  PeopleColumns(String name, List<Column> columns, Origin header, ImportBatch batch) {
    this.name = name;
    this.batch = batch;
    for (var column : columns) {
      var tag = column.tag();
      if (!tag.is(name) || tag.hasAny(WhomColumns.DESCRIBING)) {
        continue;
      }
      var special = tag.attributes().stream().filter(a -> !EVERYBODY.contains(a)).toList();
      if (special.isEmpty()) {
        everybody.add(column);
      } else if (special.size() == 1 && GROUPS.containsKey(special.getFirst())) {
        var group = Named.of(null, 0, null, GROUPS.get(special.getFirst()));
        groups.putIfAbsent(Objects.requireNonNull(group), column);
      } else {
        batch.ignore(
            header,
            tag.toString(),
            null,
            "must count everybody, or one group such as +idps or +refugees; parts are not added up");
      }
    }
  }

  /// How many people in all; null where the row does not say.
  @Nullable Integer read(Row row) {
    Integer people = null;
    for (var column : everybody) {
      var count = Numbers.people(column.text(row), row.origin(), column.tag().toString(), batch);
      if (count != null && people != null && !count.equals(people)) {
        batch.ignore(row.origin(), name, people + ", " + count, "must be one number in a row");
        return null;
      }
      people = count == null ? people : count;
    }
    return people;
  }

  /// The same by group.
  Map<Named, Integer> readGroups(Row row) {
    var counts = new LinkedHashMap<Named, Integer>();
    groups.forEach((group, column) -> {
      var count = Numbers.people(column.text(row), row.origin(), column.tag().toString(), batch);
      if (count != null) {
        counts.put(group, count);
      }
    });
    return counts;
  }

  /// Says that groups cannot be kept of this number.
  PeopleColumns withoutGroups(Origin header) {
    groups.forEach((_, column) ->
        batch.ignore(
            header,
            column.tag().toString(),
            null,
            "must count everybody; only #inneed is kept by group"));
    groups.clear();
    return this;
  }
}
