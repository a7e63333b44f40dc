package org.weft.importing.whowhatwhere;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.importing.ImportBatch;
import org.weft.importing.Origin;
import org.weft.importing.tables.Row;
import org.weft.importing.terms.Dates;
import org.weft.importing.terms.Placeholders;
import org.weft.landscape.EffortStatus;

/// Reads the rows of one table by the hashtags of its columns.
final class RowReader {

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_DESCRIPTION = 5000;

  private final ImportBatch batch;
  private final List<Column> columns;
  private final List<WhoColumns> who;
  private final ConceptColumns sectors;
  private final ConceptColumns subsectors;
  private final WhereColumns where;
  private final WhomColumns whom;
  private final PeopleColumns inNeed;
  private final PeopleColumns population;
  private final PeopleColumns targeted;
  private final PeopleColumns capacity;
  private final PeopleColumns reached;
  private final boolean hasStatus;

  RowReader(List<Column> columns, Origin header, ImportBatch batch) {
    this.batch = batch;
    this.columns = columns;
    this.who = WhoColumns.of(columns);
    this.sectors = concepts("#sector");
    this.subsectors = concepts("#subsector");
    this.where = new WhereColumns(columns, batch);
    this.whom = new WhomColumns(columns);
    this.inNeed = new PeopleColumns("#inneed", columns, header, batch);
    this.population = people("#population", header);
    this.targeted = people("#targeted", header);
    this.capacity = people("#capacity", header);
    this.reached = people("#reached", header);
    this.hasStatus = columns.stream().anyMatch(column -> column.tag().is("#status"));
    var unknown = new HashSet<String>();
    for (var column : columns) {
      var name = column.tag().name();
      if (!column.tag().isStandard() && !name.startsWith("#x_") && unknown.add(name)) {
        batch.ignore(header, name, null, "must be a hashtag of HXL 1.1; its column is not read");
      }
    }
  }

  private ConceptColumns concepts(String name) {
    return new ConceptColumns(
        columns.stream().filter(c -> c.tag().is(name) && !c.isType()).toList());
  }

  private PeopleColumns people(String name, Origin header) {
    return new PeopleColumns(name, columns, header, batch).withoutGroups(header);
  }

  Statement read(Row row) {
    var said = new Statement(row.origin());
    who.forEach(columns -> columns.read(row, said));
    readWhat(row, said);
    where.read(row, said);
    whom.read(row, said);
    readPeople(row, said);
    said.from = date(row, "start", Dates::parseFirst);
    said.to = date(row, "end", Dates::parseLast);
    if (said.from != null && said.to != null && said.to.isBefore(said.from)) {
      batch.ignore(row.origin(), "#date+end", said.to, "must not be before #date+start");
      said.to = null;
    }
    said.status = status(row);
    said.activityCode = text(row, "#activity", Column::isCode, LONGEST_NAME);
    said.activity = text(row, "#activity", Column::isName, LONGEST_NAME);
    said.description = text(row, "#description", any -> true, LONGEST_DESCRIPTION);
    said.source = text(row, "#meta", c -> c.tag().has("source") && !c.isAddress(), LONGEST_NAME);
    return said;
  }

  /// A subsector counts in place of its sector.
  private void readWhat(Row row, Statement said) {
    var of = sectors.readAll(row, null, 0);
    for (int i = 0; i < subsectors.count(); i++) {
      var within =
          of.size() == 1
              ? of.getFirst()
              : of.size() == subsectors.count() && i < of.size() ? of.get(i) : null;
      said.what.addAll(subsectors.read(row, i, within, 1));
    }
    of.stream()
        .filter(sector -> said.what.stream().noneMatch(sub -> sector.equals(sub.within())))
        .forEach(said.what::add);
  }

  private void readPeople(Row row, Statement said) {
    var people = inNeed.read(row);
    var group = said.whom.size() == 1 ? said.whom.getFirst() : null;
    if (people != null) {
      said.inNeed.put(group, people);
    }
    said.inNeed.putAll(inNeed.readGroups(row));
    said.reached = reached.read(row);
    said.targeted = Optional.ofNullable(targeted.read(row)).orElse(capacity.read(row));
    var counted = population.read(row);
    switch (populationStatus(row)) {
      case null -> said.inhabitants = group == null ? counted : null;
      case "INN" -> {
        if (counted != null) {
          said.inNeed.put(group, counted);
        }
      }
      case "TGT" -> said.targeted = counted;
      case "REA" -> said.reached = counted;
      default -> {
        said.isNoticed = true;
        batch.ignore(
            row.origin(),
            "population_status",
            populationStatus(row),
            "must be INN, TGT or REA; who is affected, and `all`, are not kept");
      }
    }
  }

  private @Nullable String populationStatus(Row row) {
    return columns.stream()
        .filter(column -> column.tag().is("#population") && column.tag().has("status"))
        .map(column -> row.cell(column.index()))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate date(
      Row row, String attribute, Function<String, Optional<Dates.Read>> parse) {
    for (var column : columns) {
      var text = column.text(row);
      if (text == null
          || !column.tag().is("#date")
          || !column.tag().has(attribute)
          || Placeholders.isNoIdentifier(text)) {
        continue;
      }
      var read = parse.apply(text);
      if (read.isEmpty()) {
        batch.ignore(row.origin(), column.tag().toString(), text, Dates.RULE);
      } else {
        if (read.get().isRepaired()) {
          var isWhole = text.contains("/");
          batch.repair(
              row.origin(),
              column.tag().toString(),
              text,
              isWhole
                  ? Dates.REPAIRED
                  : Dates.PARTIAL.formatted(attribute.equals("start") ? "first" : "last"));
        }
        return read.get().date();
      }
    }
    return null;
  }

  /// A table of who does what is about what is being done, where it has no column that says more.
  private @Nullable EffortStatus status(Row row) {
    if (!hasStatus) {
      return EffortStatus.IMPLEMENTATION;
    }
    var text = text(row, "#status", any -> true, LONGEST_NAME);
    if (text == null) {
      return null;
    }
    var status = Statuses.find(text);
    if (status.isEmpty()) {
      batch.ignore(row.origin(), "#status", text, Statuses.RULE);
    }
    return status.orElse(null);
  }

  private @Nullable String text(
      Row row, String name, java.util.function.Predicate<Column> wanted, int longest) {
    var text =
        columns.stream()
            .filter(column -> column.tag().is(name) && wanted.test(column))
            .map(column -> column.text(row))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (text == null || text.length() <= longest) {
      return text;
    }
    batch.repair(
        row.origin(), name, text, "must have at most " + longest + " characters; it is cut");
    return text.substring(0, longest);
  }
}
