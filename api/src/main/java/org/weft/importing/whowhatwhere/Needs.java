package org.weft.importing.whowhatwhere;

import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weft.importing.FactDraft;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.terms.Keys;
import org.weft.landscape.input.NeedInput;

/// How many people are in need, once for each place, sector, group of people and period. A table
/// repeats it beside every organization that works there.
final class Needs {

  private record Cell(
      String place,
      String service,
      @Nullable String population,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private static final class Known {
    final Origin origin;
    final Cell cell;
    final Counts people = new Counts();

    Known(Origin origin, Cell cell) {
      this.origin = origin;
      this.cell = cell;
    }
  }

  private final ImportBatch batch;
  private final WhoWhatWhere all;
  private final TreeMap<String, Known> needs = new TreeMap<>();

  Needs(ImportBatch batch, WhoWhatWhere all) {
    this.batch = batch;
    this.all = all;
  }

  void add(Statement row) {
    if (row.inNeed.isEmpty()) {
      return;
    }
    if (row.where.size() != 1 || row.what.size() != 1) {
      batch.ignore(
          row.origin, "#inneed", row.inNeed.values(), "must be said of one place and one sector");
      return;
    }
    row.inNeed.forEach((group, people) -> {
      var cell =
          new Cell(
              all.places().key(row.where.getFirst()),
              all.services().key(row.what.getFirst()),
              group == null ? null : all.populations().key(group),
              row.from,
              row.to);
      var key =
          Keys.of(
              "3w",
              "need",
              cell.place(),
              cell.service().replaceFirst("^3w/", ""),
              cell.population() == null ? null : cell.population().replaceFirst("^3w/", "of-"),
              row.from == null ? null : "from-" + row.from,
              row.to == null ? null : "to-" + row.to);
      needs.computeIfAbsent(key, any -> new Known(row.origin, cell)).people.add(people, 1);
    });
  }

  void draft() {
    needs.forEach((key, need) -> {
      if (need.people.isContradictory()) {
        batch.repair(
            need.origin,
            "#inneed",
            need.people,
            "must be one number for a place and sector; the most frequent is taken, of equals"
                + " the largest");
      }
      batch.add(
          need.origin,
          FactDraft.of(NeedInput.class)
              .with("key", key)
              .with("service", need.cell.service())
              .with("place", need.cell.place())
              .with("population", need.cell.population())
              .with("people", need.people.winner())
              .with("validFrom", need.cell.from())
              .with("validTo", need.cell.to())
              .with("source", batch.ownSource())
              .draft());
    });
  }
}
