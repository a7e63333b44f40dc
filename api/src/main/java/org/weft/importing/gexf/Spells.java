package org.weft.importing.gexf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.documents.XmlElement;
import org.weft.importing.terms.Dates;

/// When nodes and edges are there. Times that are no dates, as simulations have them, are left out
/// with one notice.
final class Spells {

  /// @param from first day; null when open
  /// @param to last day; null when open
  record Spell(@Nullable LocalDate from, @Nullable LocalDate to) {

    private Spell around(Spell other) {
      return new Spell(
          from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
          to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to);
    }
  }

  private final String file;
  private final ImportBatch batch;
  private boolean hasSaidNoDates;

  Spells(String file, ImportBatch batch) {
    this.file = file;
    this.batch = batch;
  }

  /// At least one; in the order of the document.
  List<Spell> of(XmlElement element) {
    var spells = new ArrayList<Spell>();
    for (var name : List.of("spells", "slices")) {
      for (var list : element.children(name)) {
        list.children().forEach(each -> spells.add(spell(each)));
      }
    }
    return spells.isEmpty() ? List.of(spell(element)) : spells;
  }

  /// From the first day of any to the last one of any.
  Spell around(XmlElement element) {
    var spells = of(element);
    if (spells.size() > 1) {
      batch.ignore(
          Origin.path(file, "node " + element.attribute("id")),
          "spells",
          spells.size(),
          "are several: taken as one, from the first day to the last");
    }
    return spells.stream().reduce(Spell::around).orElseThrow();
  }

  private Spell spell(XmlElement element) {
    var from = day(element.attribute("start"), true);
    var to = day(element.attribute("end"), false);
    var after = day(element.attribute("startopen"), false);
    var before = day(element.attribute("endopen"), true);
    return new Spell(
        from == null && after != null ? after.plusDays(1) : from,
        to == null && before != null ? before.minusDays(1) : to);
  }

  private @Nullable LocalDate day(@Nullable String text, boolean isFirst) {
    if (text == null || text.matches("-?Infinity|[+-]?INF")) {
      return null;
    }
    var plain = text.matches("[12]\\d{3}\\.0+") ? text.substring(0, 4) : text;
    Optional<Dates.Read> read = isFirst ? Dates.parseFirst(plain) : Dates.parseLast(plain);
    if (read.isEmpty() && !hasSaidNoDates) {
      hasSaidNoDates = true;
      batch.ignore(Origin.file(file), "start, end", text, Dates.RULE + "; such times are left out");
    }
    return read.map(Dates.Read::date).orElse(null);
  }
}
